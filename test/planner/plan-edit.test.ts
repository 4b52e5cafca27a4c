import { describe, expect, it } from 'vitest'
import { planEdit, planHeights, type Plan } from '../../src/planner/plan-edit'
import type { LiveMap } from '../../src/planner/live-map'
import type { Operation } from '../../src/journey/operation'
import { isEmpty } from '../../src/scene/diff'
import { sample, sampleCard } from '../journey/sample'
import { shapesByKey } from '../scene/walk'
import { liveMap } from './live-map'

function plan(map: LiveMap, ...operations: Operation[]): Plan {
  const planned = planEdit(map, operations)
  if (!planned.ok) throw new Error(planned.problem.code)
  return planned.value
}

describe('planning an edit', () => {
  it('is refused as its operation is', () => {
    const refused = planEdit(liveMap('design', sample), [{ type: 'card.remove', id: 'gone' }])
    expect(refused).toMatchObject({ ok: false, problem: { code: 'unknown-card' } })
  })

  it('of nothing writes nothing', () => {
    const { patch } = plan(liveMap('design', sample), {
      type: 'card.edit',
      id: 'n1',
      patch: { text: 'n1' },
    })
    expect(isEmpty(patch)).toBe(true)
  })

  it('of nothing keeps what was read, for nothing will be read again', () => {
    const felt = {
      ...sample,
      stages: sample.stages.map((one) => ({ ...one, emotion: 0 as const })),
    }
    const map = liveMap('jam', felt)
    const { next } = plan(map, { type: 'stage.edit', id: 'b', patch: { emotion: 0 } })
    const readOf = ({ raw }: LiveMap): unknown => raw.records.find(({ id }) => id === 'b')
    expect(readOf(next)).toEqual(readOf(map))
  })

  it('keeps the cards in the order of their cells', () => {
    const { next } = plan(liveMap('design', sample), {
      type: 'card.add',
      card: sampleCard('note', 'n9', 'a', 'actions'),
      at: 0,
    })
    expect(next.journey.cards.slice(0, 2).map(({ id }) => id)).toEqual(['n9', 'n1'])
  })

  it('wants no heights in Design, where Figma lays out', () => {
    const { measure } = plan(liveMap('design', sample), {
      type: 'card.edit',
      id: 'n1',
      patch: { text: 'Other' },
    })
    expect(measure).toEqual([])
  })

  it('wants the heights of what was retyped in FigJam, and of nothing else', () => {
    const { measure } = plan(
      liveMap('jam', sample),
      { type: 'card.edit', id: 'n1', patch: { text: 'Other' } },
      { type: 'card.edit', id: 'wall', patch: { severity: 'leaves' } },
      { type: 'journey.edit', patch: { title: 'Other' } },
    )
    expect([...measure].sort()).toEqual(['card:n1', 'journey:journey/title'])
  })

  it('is refused where a record gets too long for Figma, naming it', () => {
    const tools = Array.from({ length: 5 }, () => 'x'.repeat(9_999))
    const refused = planEdit(liveMap('design', sample), [
      { type: 'stage.edit', id: 'b', patch: { transition: { traffic: null, tools } } },
    ])
    expect(refused).toEqual({
      ok: false,
      problem: { code: 'record-too-long', detail: { name: 'Stage 2 · B' } },
    })
  })
})

describe('planning for real heights', () => {
  it('moves the rows below a note that grew, and nothing above it', () => {
    const map = liveMap('jam', sample)
    const { next, patch } = planHeights(map, new Map([['card:n1', 640]]))
    expect(next.heights.get('card:n1')).toBe(640)
    const yOf = (of: LiveMap, key: string): number => shapesByKey(of.scene).get(key)?.y ?? NaN
    expect(yOf(next, 'lane:touchpoints')).toBe(yOf(map, 'lane:touchpoints') + 400)
    expect(yOf(next, 'lane:actions')).toBe(yOf(map, 'lane:actions'))
    expect(patch.creations.length + patch.removals.length).toBe(0)
  })

  it('changes nothing where the heights are as foreseen', () => {
    const map = liveMap('jam', sample)
    const again = planHeights(map, new Map([['card:n1', 240]]))
    expect(isEmpty(again.patch)).toBe(true)
  })
})

describe('planning a feeling in FigJam', () => {
  const felt = { ...sample, stages: sample.stages.map((one) => ({ ...one, emotion: 1 as const })) }
  const emotions = 'lane:emotions'
  const point = 'stage:b/emotion'
  const yOf = (of: LiveMap, key: string): number => shapesByKey(of.scene).get(key)?.y ?? NaN
  const levelZero = (of: LiveMap): number => {
    const { next } = plan(of, { type: 'stage.edit', id: 'b', patch: { emotion: 0 } })
    return yOf(next, point) - yOf(next, emotions)
  }
  /** The map with the name of the curve's lane somewhat lower than its scene has it: two have laid it out at once. */
  const withLaneLower = (map: LiveMap): LiveMap => ({
    ...map,
    raw: {
      ...map.raw,
      records: map.raw.records.map((one) =>
        one.id === 'emotions' && one.box !== null
          ? { ...one, box: { ...one.box, y: one.box.y + 28 } }
          : one,
      ),
    },
  })

  it('puts the point where the lane really is', () => {
    const map = withLaneLower(liveMap('jam', felt))
    const { patch } = plan(map, { type: 'stage.edit', id: 'b', patch: { emotion: 0 } })
    const change = patch.changes.find(({ after }) => after.key === point)
    expect(change?.before.y).toBe(yOf(map, point))
    expect(change?.after.y).toBe(yOf(map, emotions) + 28 + levelZero(map))
  })

  it('puts a first point where the lane really is', () => {
    const map = withLaneLower(liveMap('jam', sample))
    const { patch } = plan(map, { type: 'stage.edit', id: 'b', patch: { emotion: 0 } })
    const creation = patch.creations.find(({ shape }) => shape.key === point)
    expect(creation?.shape.y).toBe(yOf(map, emotions) + 28 + levelZero(map))
  })
})
