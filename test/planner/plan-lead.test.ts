import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../src/planner/compose'
import type { LiveMap } from '../../src/planner/live-map'
import { planLead } from '../../src/planner/plan-lead'
import { understand } from '../../src/planner/understand'
import type { RawMap } from '../../src/protocol/raw-map'
import { sample } from '../journey/sample'
import { liveMap } from './live-map'

const DRAWINGS: readonly Drawing[] = ['design', 'jam']

function reread(map: LiveMap, raw: RawMap): LiveMap {
  const found = understand(raw, map.heights, map)
  if (found === null) throw new Error('not understood')
  return found
}

/** A point of the curve was dragged, and this happened to the cards at the same moment. */
function draggedWith(map: LiveMap, others: (raw: RawMap) => RawMap): LiveMap {
  const stage = map.journey.stages.find(({ emotion }) => emotion !== null)
  const records = map.raw.records.map((record) =>
    record.kind === 'stage' && record.id === stage?.id
      ? { ...record, places: { emotion: (record.places['emotion'] ?? 0) + 2 * 48 } }
      : record,
  )
  return reread(map, others({ ...map.raw, records }))
}

it('puts a dragged point into its lane, wherever that stands in FigJam', () => {
  const felt = sample.stages.map((stage) => ({ ...stage, emotion: 1 as const }))
  const drawn = liveMap('jam', { ...sample, stages: felt })
  // Two people have laid out the rows at the same moment.
  const before = reread(drawn, {
    ...drawn.raw,
    records: drawn.raw.records.map((one) => {
      const box = one.box === null ? null : { ...one.box, y: one.box.y + 28 }
      if (one.id === 'emotions') return { ...one, box }
      const { emotion } = one.places
      return emotion === undefined ? one : { ...one, places: { emotion: emotion + 28 } }
    }),
  })
  expect(before.journey).toEqual(drawn.journey)
  const after = draggedWith(before, (raw) => raw)
  const { changes } = planLead(before, after).patch
  const point = changes.find(({ after: { key } }) => key === 'stage:a/emotion')
  // Two levels of 48 pixels lower.
  expect(point?.after.y).toBe(
    (before.raw.records.find(({ id }) => id === 'a')?.places['emotion'] ?? 0) + 96,
  )
})

describe.each(DRAWINGS)('what follows a dragged point in %s', (drawing) => {
  const before = liveMap(drawing, {
    ...sample,
    stages: sample.stages.map((stage, index) => ({ ...stage, emotion: index === 2 ? null : 1 })),
  })
  const [card] = before.journey.cards
  const touched = (after: LiveMap): string[] => {
    const { creations, moves, changes, removals } = planLead(before, after).patch
    return [
      ...creations.map(({ shape }) => shape.key),
      ...moves.map(({ key }) => key),
      ...changes.map(({ after: { key } }) => key),
      ...removals,
    ]
  }
  const alone = touched(draggedWith(before, (raw) => raw))

  it('is the curve', () => {
    expect(alone.some((key) => key.includes('emotion') || key.includes('curve'))).toBe(true)
    expect(alone.filter((key) => key.startsWith('card:'))).toEqual([])
  })

  it('is no card that somebody has put off the map meanwhile', () => {
    const after = draggedWith(before, (raw) => ({
      ...raw,
      records: raw.records.map((one) =>
        one.kind === 'card' && one.id === card?.id ? { ...one, stands: 'off-map' as const } : one,
      ),
    }))
    expect(after.notes.parked).toHaveLength(1)
    expect(touched(after)).toEqual(alone)
  })

  it('is no text that somebody has retyped meanwhile', () => {
    const after = draggedWith(before, (raw) => ({
      ...raw,
      records: raw.records.map((one) =>
        one.kind === 'card' && one.id === card?.id ? { ...one, texts: { text: 'Retyped' } } : one,
      ),
    }))
    expect(after.journey.cards[0]?.text).toBe('Retyped')
    expect(touched(after)).toEqual(alone)
  })
})
