import { describe, expect, it } from 'vitest'
import type { Operation } from '../../src/journey/operation'
import type { LiveMap } from '../../src/planner/live-map'
import { planEdit, type Plan } from '../../src/planner/plan-edit'
import { understand } from '../../src/planner/understand'
import type { RawRecord } from '../../src/protocol/raw-map'
import { sample, sampleCard } from '../journey/sample'
import { liveMap } from './live-map'

/** Two copies of a sticky, lying where FigJam leaves them: the cell would need a third row for them. */
const COPIES = ['copy1', 'copy2']

/** A map in FigJam in which somebody has duplicated the first card of a cell by hand, twice. */
function crowded(known: 'open' | 'opened later'): LiveMap {
  const map = liveMap('jam', sample)
  const first = recordOf(map, 'n1')
  const records = COPIES.map((id, index) => copyOf(first, id, 20 * (index + 1)))
  const raw = { ...map.raw, records: [...map.raw.records, ...records] }
  const heights = new Map([...map.heights, ...COPIES.map((id) => [`card:${id}`, 240] as const)])
  const crowdedMap = understand(raw, heights, known === 'open' ? map : null)
  if (crowdedMap === null) throw new Error('not understood')
  return crowdedMap
}

const copyOf = (record: RawRecord, id: string, by: number): RawRecord => {
  const { box } = record
  if (box === null) throw new Error('no box')
  const at = { ...box, x: box.x + by, y: box.y + by }
  return { ...record, id, stored: id, node: id, box: at }
}

function recordOf({ raw }: LiveMap, id: string): RawRecord {
  const record = raw.records.find((one) => one.id === id)
  if (record === undefined) throw new Error(`no record ${id}`)
  return record
}

function plan(map: LiveMap, ...operations: Operation[]): Plan {
  const planned = planEdit(map, operations)
  if (!planned.ok) throw new Error(planned.problem.code)
  return planned.value
}

const move = (id: string): Operation => ({
  type: 'card.move',
  id,
  stage: 'b',
  lane: 'actions',
  at: 0,
})

const actionsIn = ({ raw }: LiveMap): { readonly top: number; readonly bottom: number } => {
  const box = raw.cells.find(({ lane, stage }) => lane === 'actions' && stage === 'a')?.box
  if (box === null || box === undefined) throw new Error('no cell')
  return { top: box.y, bottom: box.y + box.height }
}

/** How far a patch moves a shape down. */
const shiftOf = ({ patch }: Plan, key: string): number => {
  const change = patch.changes.find(({ after }) => after.key === key)
  return change === undefined ? 0 : (change.after.y ?? 0) - (change.before.y ?? 0)
}

describe.each(['open', 'opened later'] as const)(
  'a cell in FigJam that people have filled by hand, in a map %s',
  (known) => {
    it('lets all rows stand while cards of others are edited', () => {
      const { patch } = plan(crowded(known), {
        type: 'card.edit',
        id: 'site',
        patch: { text: 'Other' },
      })
      expect(patch.changes.map(({ after }) => after.key)).toEqual(['card:site'])
    })

    it('keeps its row where what is left has room in it', () => {
      const done = plan(crowded(known), move('n1'), move('n2'))
      for (const row of ['touchpoints', 'emotions', 'barriers', 'solutions'])
        expect(shiftOf(done, `lane:${row}`)).toBe(0)
      expect(shiftOf(done, 'stage:a/emotion')).toBe(0)
    })

    it('gets the room that it needs once a card is put into it in the panel', () => {
      const map = crowded(known)
      const done = plan(map, {
        type: 'card.add',
        card: sampleCard('note', 'n9', 'a', 'actions'),
        at: 0,
      })
      // Six cards, two across, on ground that was made for two rows.
      const grown = actionsIn(done.next).bottom - actionsIn(map).bottom
      expect(grown).toBeGreaterThan(240)
      for (const row of ['touchpoints', 'emotions', 'barriers', 'solutions'])
        expect(shiftOf(done, `lane:${row}`)).toBe(grown)
    })

    it('keeps its cards in it, wherever they were', () => {
      const map = crowded(known)
      const { next, patch } = plan(map, move('n1'), move('n2'))
      const { top, bottom } = actionsIn(next)
      for (const id of ['n3', ...COPIES]) {
        const { box } = recordOf(next, id)
        expect(box?.y).toBeGreaterThan(top)
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bottom)
        const change = patch.changes.find(({ after }) => after.key === `card:${id}`)
        if (change !== undefined) expect(change.after).toMatchObject({ x: box?.x, y: box?.y })
      }
    })
  },
)
