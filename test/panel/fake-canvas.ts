import { applyAll } from '../../src/journey/apply'
import type { FrameLink } from '../../src/journey/card'
import type { Journey, Language } from '../../src/journey/journey'
import type { Operation } from '../../src/journey/operation'
import { bad, good, type Result } from '../../src/journey/problem'
import type { Asked, Asks, AskType } from '../../src/planner/ask'
import type { News } from '../../src/planner/news'
import { NO_NOTES, type Notes } from '../../src/planner/notes'
import type { Planner } from '../../src/planner/planner'
import type { Snapshot } from '../../src/planner/snapshot'
import type { MapSummary } from '../../src/protocol/raw-map'
import type { RecordRef } from '../../src/protocol/record-ref'
import { collect, putBack, stillThere, type MapNow } from './fake-actions'

type Handlers = {
  readonly [T in AskType]: (details: Asks[T][0], number: number) => Promise<Result<Asks[T][1]>>
}

interface FakeMap extends MapNow {
  version: number
  readonly past: (MapNow & { readonly step: string | null })[]
}

export interface FakeSettings {
  readonly editor?: 'figma' | 'figjam'
  readonly language?: Language | null
  readonly maps?: readonly Journey[]
  /** What else stands on each of them. */
  readonly notes?: Partial<Notes>
  /** How long drawing and tidying take, in milliseconds. */
  readonly jobsTake?: number
}

/** Stands in for planner and sandbox: answers as they do, on journeys in memory, without a canvas. */
export interface FakeCanvas {
  readonly planner: Planner
  /** Everything that was asked, in order. */
  readonly asked: { readonly type: string; readonly step?: string | null }[]
  readonly remembered: Language[]
  readonly selected: RecordRef[][]
  readonly journey: (root?: string) => Journey
  /** How many maps there are. */
  readonly maps: () => number
  /** Somebody edits the open map on the canvas: another person, or, where it says so, the one at this panel. */
  readonly editByHand: (operations: readonly Operation[], isLocal?: boolean) => void
  /** Somebody leaves other things on the open map. */
  readonly noteByHand: (notes: Partial<Notes>) => void
  /** Somebody deletes the open map on the canvas. */
  readonly deleteByHand: () => void
  readonly selectByHand: (records: RecordRef[]) => void
  /** Somebody selects a layer of their own, or deletes it; `others` are on another page. */
  readonly layersByHand: (selected: FrameLink | null, others?: readonly FrameLink[]) => void
  /** The layers that were gone to, by their nodes. */
  readonly visited: readonly string[]
  /** The next edit or action is refused, as when Figma fails. */
  readonly failNextEdit: () => void
}

/** @param tell receives the news of the sandbox */
export function createFakeCanvas(
  tell: (news: News) => void,
  settings: FakeSettings = {},
): FakeCanvas {
  const { editor = 'figma', language = null, notes = {}, jobsTake = 0 } = settings
  const maps = new Map<string, FakeMap>()
  const asked: FakeCanvas['asked'] = []
  const remembered: Language[] = []
  const selected: RecordRef[][] = []
  const cancels = new Map<number, () => void>()
  const visited: string[] = []
  const layers: { selected: FrameLink | null; others: Partial<Record<string, FrameLink>> } = {
    selected: null,
    others: {},
  }
  let open: string | null = null
  let openStep: string | null = null
  let failing = false
  let roots = 0

  const add = (journey: Journey): string => {
    const root = `1:${String(++roots)}`
    maps.set(root, { journey, notes: { ...NO_NOTES, ...notes }, version: 0, past: [] })
    return root
  }
  for (const journey of settings.maps ?? []) add(journey)

  const summaries = (): MapSummary[] =>
    [...maps].map(([root, { journey }]) => ({
      root,
      title: journey.title,
      personas: journey.personas.map(({ name }) => name),
      state: journey.state,
      family: journey.family,
      stages: journey.stages.length,
      cards: journey.cards.length,
    }))
  const mapAt = (root: string | null): FakeMap | undefined =>
    root === null ? undefined : maps.get(root)
  const snapshotOf = (root: string, { journey, notes, version }: FakeMap): Snapshot => ({
    root,
    version,
    journey,
    notes: stillThere(notes, journey),
  })
  const change = (map: FakeMap, next: Partial<MapNow>, step: string | null): void => {
    const { journey, notes } = map
    if (step === null || step !== openStep) map.past.push({ journey, notes, step })
    openStep = step
    Object.assign(map, next)
    map.version += 1
  }
  const takeTime = async (number: number): Promise<boolean> => {
    const cancelled = new Promise<true>((resolve) => cancels.set(number, () => resolve(true)))
    for (let done = 0; done < 10 && jobsTake > 0; done += 1) {
      tell({ type: 'progress', number, done, total: 10 })
      const waited = new Promise<false>((resolve) => setTimeout(resolve, jobsTake / 10, false))
      if (await Promise.race([cancelled, waited])) return false
    }
    return true
  }
  const act = (
    type: string,
    root: string,
    action: (now: MapNow) => Partial<MapNow>,
  ): Promise<Result<Snapshot>> => {
    asked.push({ type })
    const map = mapAt(root)
    if (map === undefined) return Promise.resolve(bad('map-gone'))
    if (failing) {
      failing = false
      return Promise.resolve(bad('canvas-failed'))
    }
    change(map, action(map), null)
    return Promise.resolve(good(snapshotOf(root, map)))
  }
  const tellChanged = (map: FakeMap, isLocal = false): void => {
    if (open !== null)
      tell(structuredClone<News>({ type: 'changed', snapshot: snapshotOf(open, map), isLocal }))
  }

  const handlers: Handlers = {
    hello: () => {
      const list = summaries()
      const current = list.length === 1 ? (list[0]?.root ?? null) : null
      return Promise.resolve(good({ editor, language, maps: list, current }))
    },
    draw: async ({ journey }, number) => {
      if (!(await takeTime(number))) return bad('cancelled')
      const root = add(journey)
      open = root
      const map = mapAt(root)
      return map === undefined ? bad('map-gone') : good(snapshotOf(root, map))
    },
    open: ({ root }) => {
      const map = mapAt(root)
      if (map === undefined) return Promise.resolve(bad('map-gone'))
      open = root
      return Promise.resolve(good(snapshotOf(root, map)))
    },
    peek: ({ root }) => {
      const map = mapAt(root)
      return Promise.resolve(map === undefined ? bad('map-gone') : good(map.journey))
    },
    leave: () => {
      open = null
      return Promise.resolve(good({ maps: summaries() }))
    },
    edit: ({ root, base, operations, step }) => {
      asked.push({ type: 'edit', step })
      const map = mapAt(root)
      if (map === undefined) return Promise.resolve(bad('map-gone'))
      if (failing) {
        failing = false
        return Promise.resolve(bad('canvas-failed'))
      }
      const asExpected = base === map.version
      const next = applyAll(map.journey, operations)
      if (!next.ok) return Promise.resolve(next)
      const before = snapshotOf(root, map).notes
      change(map, { journey: next.value }, step)
      const after = snapshotOf(root, map)
      const noted = JSON.stringify(before) !== JSON.stringify(after.notes)
      const snapshot = asExpected && !noted ? null : after
      return Promise.resolve(good({ version: map.version, snapshot }))
    },
    take: async ({ root, operations }, number) => {
      const map = mapAt(root)
      if (map === undefined) return bad('map-gone')
      if (!(await takeTime(number))) return bad('cancelled')
      const next = applyAll(map.journey, operations)
      return next.ok ? act('take', root, () => ({ journey: next.value })) : next
    },
    tidy: async ({ root }, number) =>
      (await takeTime(number)) ? act('tidy', root, () => ({})) : bad('cancelled'),
    putBack: ({ root, cards, stage }) =>
      act('putBack', root, (now) => putBack(now, new Set(cards), stage)),
    collect: ({ root, nodes }) => act('collect', root, (now) => collect(now, new Set(nodes))),
    restore: ({ root, kind, id }) =>
      act('restore', root, ({ notes: { lost, ...others } }) => ({
        notes: { ...others, lost: lost.filter((one) => one.kind !== kind || one.id !== id) },
      })),
    repair: ({ root }) =>
      act('repair', root, ({ notes: { damaged, ...others } }) => ({
        notes: { ...others, damaged: damaged.filter(({ newer }) => newer) },
      })),
    drawBoard: ({ root, board }) =>
      act('drawBoard', root, ({ notes }) => ({
        notes: {
          ...notes,
          boards: [
            ...notes.boards.filter(({ id }) => id !== board),
            { id: board, isBehind: false },
          ],
        },
      })),
    removeBoard: ({ root, board }) =>
      act('removeBoard', root, ({ notes }) => ({
        notes: { ...notes, boards: notes.boards.filter(({ id }) => id !== board) },
      })),
    picture: ({ scale }) => {
      asked.push({ type: 'picture' })
      return Promise.resolve(good({ bytes: new Uint8Array([1]), scale: Math.min(scale, 1.5) }))
    },
    settle: () => {
      asked.push({ type: 'settle' })
      openStep = null
      return Promise.resolve(good({}))
    },
    undo: () => {
      asked.push({ type: 'undo' })
      const map = mapAt(open)
      const last = map?.past.pop()
      if (map === undefined || last === undefined) return Promise.resolve(bad('nothing-to-undo'))
      map.journey = last.journey
      map.notes = last.notes
      map.version += 1
      openStep = null
      tellChanged(map)
      return Promise.resolve(good({}))
    },
    select: ({ records }) => {
      selected.push(records)
      tell({ type: 'selected', records })
      return Promise.resolve(good({}))
    },
    layer: ({ node }) => {
      const found = node === null ? layers.selected : (layers.others[node] ?? null)
      return Promise.resolve(found === null ? bad('no-layer') : good(found))
    },
    visit: ({ node }) => {
      if (layers.selected?.node !== node && layers.others[node] === undefined)
        return Promise.resolve(bad('layer-gone'))
      visited.push(node)
      return Promise.resolve(good({ isElsewhere: layers.selected?.node !== node }))
    },
    remember: (ask) => {
      remembered.push(ask.language)
      return Promise.resolve(good({}))
    },
    cancel: ({ number }) => {
      cancels.get(number)?.()
      return Promise.resolve(good({}))
    },
  }

  let numbers = 0
  const ask = <T extends AskType>(type: T, details: Asks[T][0]): Asked<T> => {
    const number = (numbers += 1)
    // Later, as messages are, and copied, as between two windows.
    const answer = Promise.resolve(structuredClone(details)).then((copy) =>
      handlers[type](copy, number),
    )
    return Object.assign(answer.then(structuredClone<Result<Asks[T][1]>>), { number })
  }

  return {
    planner: { ask, receive: () => undefined },
    asked,
    remembered,
    selected,
    maps: () => maps.size,
    journey: (root) => {
      const map = mapAt(root ?? open)
      if (map === undefined) throw new Error('No such map')
      return map.journey
    },
    editByHand: (operations, isLocal) => {
      const map = mapAt(open)
      if (map === undefined) throw new Error('No map is open')
      const next = applyAll(map.journey, operations)
      if (!next.ok) throw new Error(next.problem.code)
      change(map, { journey: next.value }, null)
      tellChanged(map, isLocal)
    },
    noteByHand: (found) => {
      const map = mapAt(open)
      if (map === undefined) throw new Error('No map is open')
      change(map, { notes: { ...map.notes, ...found } }, null)
      tellChanged(map)
    },
    deleteByHand: () => {
      if (open === null) return
      const root = open
      maps.delete(root)
      open = null
      tell({ type: 'gone', root })
      tell({ type: 'maps', maps: summaries() })
    },
    layersByHand: (layer, others = []) => {
      layers.selected = layer
      layers.others = Object.fromEntries(others.map((one) => [one.node, one]))
    },
    visited,
    selectByHand: (records) => tell({ type: 'selected', records }),
    failNextEdit: () => {
      failing = true
    },
  }
}
