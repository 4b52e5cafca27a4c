import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import { newLane } from '../../src/journey/new-record'
import type { Operation } from '../../src/journey/operation'
import type { Drawing } from '../../src/planner/compose'
import type { LiveMap } from '../../src/planner/live-map'
import { NO_NOTES } from '../../src/planner/notes'
import { planEdit, type Plan } from '../../src/planner/plan-edit'
import { planPutBack, planRestore } from '../../src/planner/plan-notes'
import { understand } from '../../src/planner/understand'
import { isEmpty, type Patch } from '../../src/scene/diff'
import { sample, sampleCard } from '../journey/sample'
import { shapesByKey, walk } from '../scene/walk'
import { liveMap } from './live-map'
import { readScene } from './read-scene'

const DRAWINGS: readonly Drawing[] = ['design', 'jam']
const hide = (id: string, hidden = true): Operation => ({
  type: 'lane.edit',
  id,
  patch: { hidden },
})
function planned(map: LiveMap, ...operations: Operation[]): Plan {
  const plan = planEdit(map, operations)
  if (!plan.ok) throw new Error(plan.problem.code)
  return plan.value
}
const felt: Journey = {
  ...sample,
  stages: sample.stages.map((stage, index) => ({
    ...stage,
    emotion: ([2, null, -1] as const)[index] ?? null,
  })),
}
const laneIds = ({ lanes }: Journey) => lanes.map(({ id }) => id)
/** Which properties of which shapes a patch changes. */
const written = ({ changes }: Patch): ReadonlyMap<string, readonly string[]> =>
  new Map(
    changes.map(({ before, after }) => [
      after.key,
      Object.keys({ ...before, ...after }).filter(
        (name) =>
          JSON.stringify(Reflect.get(before, name)) !== JSON.stringify(Reflect.get(after, name)),
      ),
    ]),
  )

describe.each(DRAWINGS)('a hidden lane in %s', (drawing) => {
  const map = liveMap(drawing, felt)
  const hidden = planned(map, hide('actions'), hide('emotions')).next

  it('is last, with its cards in their cells, and nothing of it waits for anybody', () => {
    expect(laneIds(hidden.journey)).toEqual([
      ...['touchpoints', 'barriers', 'solutions'],
      ...['actions', 'emotions'],
    ])
    expect(hidden.journey.cards.map(({ id, lane, stage }) => [id, lane, stage]).sort()).toEqual(
      felt.cards.map(({ id, lane, stage }) => [id, lane, stage]).sort(),
    )
    expect(hidden.notes).toEqual(NO_NOTES)
  })

  it('is read again as it was written, the feelings of a hidden curve among it', () => {
    const read = understand(readScene(hidden.scene), hidden.heights, null)
    expect(read?.journey).toEqual(hidden.journey)
    expect(read?.notes).toEqual(NO_NOTES)
    const known = understand(readScene(hidden.scene), hidden.heights, hidden)
    expect(known?.journey).toBe(hidden.journey)
    expect(known?.scene).toBe(hidden.scene)
  })

  it('is where a reading finds it as soon as it is written', () => {
    const read = readScene(hidden.scene)
    const boxes = new Map(read.records.map(({ kind, id, box }) => [`${kind}:${id}`, box]))
    for (const { kind, id, box } of hidden.raw.records)
      if (kind === 'card' || kind === 'lane') expect(box, id).toEqual(boxes.get(`${kind}:${id}`))
    const cells = new Map(read.cells.map((cell) => [`${cell.lane}:${cell.stage}`, cell]))
    for (const cell of hidden.raw.cells)
      expect(cell).toEqual(cells.get(`${cell.lane}:${cell.stage}`))
  })

  it('takes a card from the panel and gives one back', () => {
    const { next } = planned(
      hidden,
      { type: 'card.add', card: sampleCard('note', 'n9', 'b', 'actions'), at: 0 },
      { type: 'card.move', id: 'n1', stage: 'a', lane: 'barriers', at: 0 },
    )
    const shapes = shapesByKey(next.scene)
    const isSeen = (key: string): boolean =>
      drawing === 'design' || shapes.get(key)?.hidden !== true
    expect(isSeen('card:n1')).toBe(true)
    if (drawing === 'jam') expect(isSeen('card:n9')).toBe(false)
    const read = understand(readScene(next.scene), next.heights, null)
    expect(read?.journey).toEqual(next.journey)
  })

  it('comes back where nothing of it has changed', () => {
    const back = planned(hidden, hide('emotions', false), hide('actions', false)).next
    expect(back.journey.lanes.every((lane) => !lane.hidden)).toBe(true)
    expect(walk(back.scene).filter((shape) => shape.hidden === true)).toEqual([])
    expect(back.journey.stages).toEqual(felt.stages)
    expect(back.journey.cards).toHaveLength(felt.cards.length)
  })

  it('stays behind one whose label somebody drags below it', () => {
    const read = readScene(hidden.scene)
    const records = read.records.map((record) =>
      record.id === 'touchpoints' && record.box !== null
        ? { ...record, box: { ...record.box, y: 90_000 } }
        : record,
    )
    // In Design the layer of a hidden row may be anywhere among the others.
    const lanes = records.filter(({ kind }) => kind === 'lane').reverse()
    const raw = {
      ...read,
      records:
        drawing === 'jam' ? records : [...records.filter(({ kind }) => kind !== 'lane'), ...lanes],
    }
    const found = understand(raw, hidden.heights, null)
    expect(found && new Set(laneIds(found.journey).slice(-2))).toEqual(
      new Set(['actions', 'emotions']),
    )
  })

  it('offers no note that lies in it, until it is shown', () => {
    const noteIn = (live: LiveMap) => {
      const raw = readScene(live.scene)
      const cell = raw.cells.find(({ lane, stage }) => lane === 'actions' && stage === 'a')
      const place = { lane: 'actions', stage: 'a' }
      const loose = [
        {
          ...{ node: '9:9', text: 'New!', author: 'Ann' },
          cell: drawing === 'design' ? place : null,
          box: cell?.box ?? null,
        },
      ]
      return understand({ ...raw, loose }, live.heights, null)?.notes.loose ?? []
    }
    expect(noteIn(hidden)).toEqual([])
    expect(noteIn(map)).toHaveLength(1)
  })

  it('has its label drawn again out of sight where somebody deleted it', () => {
    const lost = {
      ...hidden,
      notes: { ...NO_NOTES, lost: [{ kind: 'lane', id: 'actions', name: 'Actions', cards: 4 }] },
    } as const
    const restored = planRestore(lost, 'lane', 'actions')
    if (!restored.ok) throw new Error(restored.problem.code)
    const { creations } = restored.value.patch
    expect(creations.length).toBeGreaterThan(0)
    // In Design it stands in the row, which nobody sees.
    const own = creations.map(({ shape }) => shape.hidden === true)
    expect(own).toEqual(own.map(() => drawing === 'jam'))
  })
})

describe('hiding a lane', () => {
  it('in FigJam writes what moves, and what is no longer seen, and nothing else', () => {
    const map = liveMap('jam', felt)
    const { patch, next } = planned(map, hide('touchpoints'))
    expect([patch.creations, patch.moves, patch.removals]).toEqual([[], [], []])
    const shapes = shapesByKey(next.scene)
    for (const [key, names] of written(patch)) {
      const isHidden = shapes.get(key)?.hidden === true
      const rest = names.filter((name) => name !== 'y')
      if (key === 'lane:touchpoints') expect(rest.sort()).toEqual(['hidden', 'record'])
      else if (isHidden) expect(rest).toEqual(['hidden'])
      else if (key === 'journey:journey') expect(rest).toEqual(['height'])
      else if (key.startsWith('journey:journey/facts/'))
        expect(rest.filter((name) => !['text', 'width', 'x'].includes(name))).toEqual([])
      else expect(rest, key).toEqual([])
    }
    // What stands above the lane, and what keeps its place, is not touched.
    for (const key of ['lane:actions', 'cell:actions:a', 'card:n1', 'stage:a'])
      expect(written(patch).has(key)).toBe(false)
    expect(planned(next, hide('touchpoints')).patch).toSatisfy(isEmpty)
  })

  it('in Design writes its row and what is counted at the head', () => {
    const { patch } = planned(liveMap('design', felt), hide('touchpoints'))
    expect([patch.creations, patch.moves, patch.removals]).toEqual([[], [], []])
    expect([...written(patch)].sort()).toEqual([
      ['journey:journey/facts/cards/word', ['text']],
      ['lane:touchpoints', ['record', 'hidden']],
    ])
  })
})

describe('putting a parked card back', () => {
  const parked = (journey: Journey): LiveMap => {
    const map = liveMap('jam', journey)
    const card = { ...sampleCard('note', 'lost', '', ''), stage: '', lane: '' }
    return { ...map, notes: { ...NO_NOTES, parked: [{ card, where: 'off-grid' }] } }
  }
  const laneOf = (map: LiveMap): string | undefined => {
    const plan = planPutBack(map, ['lost'], 'a')
    if (!plan.ok) throw new Error(plan.problem.code)
    return plan.value.next.journey.cards.find(({ id }) => id === 'lost')?.lane
  }
  const lanes = sample.lanes.map((lane) => ({ ...lane, hidden: lane.id === 'actions' }))

  it('leads onto a lane that is shown before one that is hidden', () => {
    const goals = { ...newLane('goals', 'Goals'), id: 'goals' }
    expect(laneOf(parked({ ...sample, lanes: [...lanes, goals] }))).toBe('goals')
    expect(laneOf(parked({ ...sample, lanes }))).toBe('actions')
  })
})
