import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAll } from '../../src/journey/apply'
import {
  changeForKind,
  operationsForKind,
  operationsForNoKind,
  operationsToShowAll,
} from '../../src/journey/choose-kind'
import type { Journey } from '../../src/journey/journey'
import { MAP_KINDS, type MapKind } from '../../src/journey/kinds'
import type { MapKindId } from '../../src/journey/map-kind-id'
import { newLane } from '../../src/journey/new-record'
import { journey as anyJourney } from './arbitrary'
import { sample } from './sample'

const kindOf = (id: MapKindId): MapKind => {
  const found = MAP_KINDS.find((kind) => kind.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
function chosen(journey: Journey, kind: MapKind): Journey {
  const operations = operationsForKind(journey, kind, (lane) => newLane(lane, `New ${lane}`))
  const result = applyAll(journey, operations)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const shown = ({ lanes }: Journey) => lanes.filter(({ hidden }) => !hidden).map(({ kind }) => kind)
const hidden = ({ lanes }: Journey) => lanes.filter((lane) => lane.hidden).map(({ kind }) => kind)
/** Everything about a journey but its kind, which lanes are hidden, and in what order they stand. */
const contents = ({ kind: _, lanes, ...rest }: Journey) => ({
  ...rest,
  lanes: new Map(lanes.map(({ hidden: _hidden, ...lane }) => [lane.id, lane])),
})

describe('choosing a kind', () => {
  it('shows its lanes in its order, adds those that the map lacks, and hides the others last', () => {
    const map = chosen(sample, kindOf('design'))
    expect(map.kind).toBe('design')
    expect(shown(map)).toEqual([
      'steps',
      'physicalEvidence',
      'actions',
      'frontstage',
      'backstage',
      'support',
    ])
    expect(hidden(map)).toEqual(['touchpoints', 'emotions', 'barriers', 'solutions'])
    expect(map.lanes.map((lane) => lane.hidden)).toEqual(
      [...map.lanes.map((lane) => lane.hidden)].sort((a, b) => Number(a) - Number(b)),
    )
    expect(map.cards).toEqual(sample.cards)
  })

  it('says beforehand what it will do', () => {
    const [lane] = sample.lanes
    const lanes = sample.lanes.map((one) => ({ ...one, hidden: one === lane }))
    const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id)
    const change = changeForKind({ lanes }, kindOf('governance'))
    expect(change.adds).toEqual(['steps'])
    expect(ids(change.shows)).toEqual(['actions'])
    expect(ids(change.hides)).toEqual(['emotions', 'barriers', 'solutions'])
    expect(changeForKind(sample, kindOf('conversion')).adds).toEqual(['kpis'])
  })

  it('shows all lanes of its kinds: each persona may have one of their own', () => {
    const bobs = { ...newLane('actions', 'Bob acts'), id: 'bobs', persona: 'bob', hidden: true }
    const map = chosen({ ...sample, lanes: [...sample.lanes, bobs] }, kindOf('governance'))
    const [steps, ...others] = map.lanes.filter((one) => !one.hidden)
    expect(steps?.kind).toBe('steps')
    expect(others.map(({ id }) => id)).toEqual(['actions', 'bobs', 'touchpoints'])
  })

  it('hides nothing of a map whose lanes are all of the kind', () => {
    for (const kind of MAP_KINDS) {
      const lanes = kind.lanes.map((lane) => newLane(lane, lane)).reverse()
      const map = chosen({ ...sample, lanes, cards: [] }, kind)
      expect(hidden(map)).toEqual([])
      expect(shown(map)).toEqual(kind.lanes)
    }
  })

  it('once more changes nothing', () => {
    for (const kind of MAP_KINDS) {
      const map = chosen(sample, kind)
      expect(operationsForKind(map, kind, (lane) => newLane(lane, lane))).toEqual([])
    }
  })

  it('is refused as a whole where the map has no room for the lanes it lacks', () => {
    const lanes = Array.from({ length: 200 }, () => newLane('notes', ''))
    const full = { ...sample, lanes, cards: [] }
    const operations = operationsForKind(full, kindOf('eyes'), (lane) => newLane(lane, lane))
    expect(applyAll(full, operations)).toMatchObject({ ok: false, problem: { code: 'too-large' } })
  })
})

describe('all lanes', () => {
  it('are shown again, below those that were, and the kind stays', () => {
    const map = chosen(sample, kindOf('governance'))
    const all = applyAll(map, operationsToShowAll(map))
    if (!all.ok) throw new Error(all.problem.code)
    expect(hidden(all.value)).toEqual([])
    expect(all.value.kind).toBe('governance')
    expect(shown(all.value).slice(0, 3)).toEqual(['steps', 'actions', 'touchpoints'])
    expect(contents(all.value)).toEqual(contents(map))
    expect(operationsToShowAll(all.value)).toEqual([])
  })

  it('are in sight of a map of no kind in particular', () => {
    const map = chosen(sample, kindOf('study'))
    const free = applyAll(map, operationsForNoKind(map))
    expect(free).toMatchObject({ ok: true, value: { kind: null } })
    if (free.ok) expect(hidden(free.value)).toEqual([])
    expect(operationsForNoKind({ ...sample, kind: null })).toEqual([])
  })
})

describe('going through all kinds in any order', () => {
  const walk = fc.shuffledSubarray([...MAP_KINDS], { minLength: MAP_KINDS.length })

  it('loses no card, no lane and no field, and keeps hidden lanes last', () => {
    fc.assert(
      fc.property(anyJourney, walk, (journey, kinds) => {
        let map = journey
        for (const kind of kinds) {
          const before = map
          map = chosen(map, kind)
          const { lanes, ...rest } = contents(map)
          const { lanes: known, ...restBefore } = contents(before)
          expect(rest).toEqual(restBefore)
          for (const [id, lane] of known) expect(lanes.get(id)).toEqual(lane)
          const added = [...lanes.values()].filter(({ id }) => !known.has(id))
          expect(added.map((lane) => lane.kind)).toEqual(changeForKind(before, kind).adds)

          expect(new Set(shown(map))).toEqual(new Set(kind.lanes))
          const firstHidden = map.lanes.findIndex((lane) => lane.hidden)
          if (firstHidden >= 0)
            expect(map.lanes.slice(firstHidden).every((lane) => lane.hidden)).toBe(true)
          const order = shown(map).map((one) => kind.lanes.indexOf(one))
          expect(order).toEqual([...order].sort((a, b) => a - b))
        }
      }),
    )
  })
})
