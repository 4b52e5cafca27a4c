import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { newLane } from '../../../src/journey/new-record'
import { composeDesign } from '../../../src/scene/compose-design'
import type { Frame } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { journey as anyJourney } from '../../journey/arbitrary'
import { sample } from '../../journey/sample'
import { templates } from '../jam/maps'
import { expectWhole } from '../read-back'
import { shapesByKey, walk } from '../walk'

const draw = (journey: Journey): Frame => composeDesign(viewMap(journey))

describe('what a map in Figma Design carries', () => {
  it.each(templates)('is the whole of $id in $language', ({ journey }) => {
    expectWhole(journey, draw(journey))
  })

  it('is the whole of any journey, whatever its texts', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => expectWhole(journey, draw(journey))),
      { numRuns: 60 },
    )
  })

  it('has a key for every shape of any journey, each only once', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const keys = walk(draw(journey)).map(({ key }) => key)
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the keys of two curves apart', () => {
    const lanes = ['one', 'two'].map((id) => ({ ...newLane('emotions', id), id }))
    const stages = sample.stages.map((stage) => ({ ...stage, emotion: 1 as const }))
    const keys = walk(draw({ ...sample, stages, lanes, cards: [] })).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leaves the place of a card to where it stands, and names its cell by lane and stage', () => {
    const shapes = shapesByKey(draw(sample))
    const fields = shapes.get('card:n1')?.record?.fields
    expect(fields).not.toHaveProperty('stage')
    expect(fields).not.toHaveProperty('lane')
    expect(shapes.get('cell:actions:a')?.record).toEqual({
      kind: 'cell',
      id: 'actions:a',
      fields: { lane: 'actions', stage: 'a' },
    })
  })

  it('shows each card once, in the cell of its lane and stage, in order', () => {
    for (const { journey } of templates) {
      const shapes = shapesByKey(draw(journey))
      for (const { id: lane, kind } of journey.lanes.filter((one) => one.kind !== 'emotions')) {
        for (const { id: stage } of journey.stages) {
          const cell = shapes.get(`cell:${lane}:${stage}`)
          if (cell?.type !== 'frame') throw new Error(`no cell of ${kind}`)
          const cards = journey.cards.filter((one) => one.lane === lane && one.stage === stage)
          expect(cell.children.map(({ key }) => key)).toEqual(cards.map(({ id }) => `card:${id}`))
        }
      }
    }
  })
})
