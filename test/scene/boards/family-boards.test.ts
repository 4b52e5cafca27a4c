import { describe, expect, it } from 'vitest'
import { forPersona } from '../../../src/journey/family/for-persona'
import { toBeOf } from '../../../src/journey/family/to-be-of'
import type { Journey } from '../../../src/journey/journey'
import { newPersona, newStage } from '../../../src/journey/new-record'
import { composeBoard } from '../../../src/scene/boards/compose-board'
import { familyNames } from '../../../src/scene/boards/family-names'
import { childrenOf, type Shape } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { drawnTexts } from '../../../src/i18n/drawn-texts'
import { sample } from '../../journey/sample'

const draw = (id: 'curves' | 'changes', journey: Journey, others: Journey[]): readonly Shape[] =>
  childrenOf(composeBoard(id, viewMap(journey, { others }), 'design').scene)
const texts = (shapes: readonly Shape[], part = ''): string[] =>
  shapes.flatMap((one) => (one.type === 'text' && one.key.includes(part) ? [one.text] : []))
const felt = (journey: Journey, ...emotions: Journey['stages'][number]['emotion'][]): Journey => ({
  ...journey,
  stages: journey.stages.map((stage, i) => ({ ...stage, emotion: emotions[i] ?? null })),
})
const zoe = forPersona(sample, newPersona('Zoe'), 'kin')

describe('the curves of a family', () => {
  it('have a point for each feeling that is known, and a gap for each that is not', () => {
    const shapes = draw('curves', felt(sample, 1, null, -2), [felt(zoe, 0, 2, 1)])
    const keys = (line: number, part: string): string[] =>
      shapes
        .map(({ key }) => key)
        .filter((key) => key.startsWith(`board:curves/curves/line${line}/${part}`))

    expect(keys(0, 'point').map((key) => key.at(-1))).toEqual(['0', '2'])
    expect(keys(0, 'run')).toEqual([])
    expect(keys(1, 'point')).toHaveLength(3)
    expect(keys(1, 'run')).toHaveLength(1)
    expect(texts(shapes, '/felt/b/')).toEqual(['B', '? unknown', '+2'])
  })

  it('are told apart by their signs, not by colour alone', () => {
    const shapes = draw('curves', felt(sample, 1, 1, 1), [felt(zoe, 1, 1, 1)])
    const signs = shapes.filter(({ key }) => key.endsWith('/sign'))
    const paths = signs.map((one) => (one.type === 'vector' ? one.path : ''))

    expect(new Set(paths).size).toBe(2)
  })

  it('have the stages of the open map as columns, matched by id, else by name', () => {
    const stages = [{ ...newStage(' b '), emotion: -1 as const }, newStage('Afterwards')]
    const shapes = draw('curves', felt(sample, 1, 1, 1), [{ ...zoe, stages }])

    expect(texts(shapes, '/felt/b/')).toEqual(['B', '+1', '−1'])
    expect(texts(shapes, '/felt/a/')).toEqual(['A', '+1', '– no such stage'])
    expect(texts(shapes).join()).toContain('Afterwards (“Zoe”)')
  })
})

describe('the changes of a family', () => {
  it('are told from as is to to be, whichever map is open, stage by stage', () => {
    const asIs: Journey = { ...sample, family: 'kin' }
    const copy = toBeOf(asIs, 'kin')
    const toBe = {
      ...copy,
      stages: copy.stages.map((stage) =>
        stage.id === 'b' ? { ...stage, score: 5 as const } : stage,
      ),
      cards: copy.cards.filter(({ id }) => id !== 'n1'),
    }
    const table = (shapes: readonly Shape[], part: string): string[] => texts(shapes, part)

    for (const shapes of [draw('changes', asIs, [toBe]), draw('changes', toBe, [asIs])]) {
      expect(table(shapes, '/summary/a/')).toEqual(['“A”', '0', '0', '0', '1'])
      expect(table(shapes, '/summary/b/')).toEqual(['“B”', '0', '1', '0', '0'])
      expect(table(shapes, '/at/a/removed:card:n1/')[0]).toBe('− Gone')
      expect(table(shapes, '/at/b/changed:stage:b/').join()).toContain('unknown → 5')
    }
  })

  it('say what is missing where there is nothing to compare with, and that nothing changes', () => {
    expect(texts(draw('changes', sample, [zoe]))).toContain(drawnTexts('en').boards.changes.empty)
    expect(texts(draw('changes', sample, [toBeOf(sample, 'kin')]))).toContain(
      'The two maps say the same.',
    )
  })
})

it('maps of a family are named by what tells them apart', () => {
  const { words } = drawnTexts('en')
  const anns = { ...sample, personas: sample.personas.slice(0, 1) }

  expect(familyNames([anns, zoe], words)).toEqual(['Ann', 'Zoe'])
  expect(familyNames([anns, toBeOf(anns, 'kin')], words)).toEqual(['Ann · As is', 'Ann · To be'])
  expect(familyNames([anns, { ...anns, title: 'Second' }], words)).toEqual([
    'Ann · Sample',
    'Ann · Second',
  ])
  expect(familyNames([anns, anns], words)).toEqual(['Ann', 'Ann (2)'])
})
