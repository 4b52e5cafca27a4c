import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import { composeDesign } from '../../src/scene/compose-design'
import { composeJam } from '../../src/scene/compose-jam'
import type { Scene, Shape } from '../../src/scene/shape'
import { viewMap } from '../../src/scene/view/map-view'
import { sample } from '../journey/sample'
import { walk } from './walk'

const compose: Readonly<Record<string, (journey: Journey) => Scene>> = {
  figma: (journey) => composeDesign(viewMap(journey)),
  figjam: (journey) => composeJam(viewMap(journey), new Map()),
}
const bad: Journey = {
  ...sample,
  flow: 'cyclic',
  stages: sample.stages.map((stage) => ({
    ...stage,
    returns: stage.id === 'b' ? { to: 'a', when: 'It hurts' } : null,
  })),
}
const isLoop = ({ key }: Shape): boolean => /\/(loops|back|again)(\/|$)/.test(key)
const textIn = (shapes: readonly Shape[], key: string): string | undefined => {
  const shape = shapes.find((one) => one.key === key)
  return shape?.type === 'text' ? shape.text : undefined
}

describe.each(['figma', 'figjam'])('the way back in %s', (editor) => {
  const draw = (journey: Journey): Shape[] => {
    const composed = compose[editor]
    if (composed === undefined) throw new Error('no such editor')
    return walk(composed(journey))
  }

  it('is no row where nobody turns round', () => {
    expect(draw(sample).filter(isLoop)).toEqual([])
  })

  it('is an arrow with its condition, and one that says “and again”', () => {
    const shapes = draw(bad)
    expect(textIn(shapes, 'stage:b/back/word')).toBe('It hurts')
    expect(textIn(shapes, `journey:${sample.id}/again/word`)).toBe('and again')
    for (const way of ['stage:b/back', `journey:${sample.id}/again`]) {
      const kinds = shapes.filter(({ key }) => key.startsWith(`${way}/`)).map(({ type }) => type)
      expect(kinds.sort()).toEqual(['text', 'vector', 'vector'])
    }
  })

  it('is told apart without colour: a full line for all, a broken one for some', () => {
    const dashed = draw(bad).flatMap((shape) =>
      shape.type === 'vector' && shape.key.endsWith('/line') && isLoop(shape)
        ? [[shape.key, shape.dashed]]
        : [],
    )
    expect(dashed).toEqual([
      ['stage:b/back/line', true],
      [`journey:${sample.id}/again/line`, false],
    ])
  })

  it('speaks the language of the map', () => {
    expect(textIn(draw({ ...bad, language: 'ru' }), `journey:${sample.id}/again/word`)).toBe(
      'и снова',
    )
  })

  it('carries no record and no field: nothing is read from it', () => {
    const told = draw(bad).filter(
      (shape) => isLoop(shape) && (shape.record !== undefined || shape.field !== undefined),
    )
    expect(told).toEqual([])
  })
})
