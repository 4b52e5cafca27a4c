import type { Card } from '../journey/card'
import { newCard, newLane, newStage } from '../journey/new-record'
import type { Operation } from '../journey/operation'
import { bad, good, type Result } from '../journey/problem'
import { diff, NO_PATCH, type Change } from '../scene/diff'
import { childrenOf, type Scene, type Shape } from '../scene/shape'
import { project } from './assemble/project'
import { compose } from './compose'
import type { LiveMap } from './live-map'
import { laneFor } from './lane-for'
import type { LooseNote, Notes } from './notes'
import { planEdit, type Plan } from './plan-edit'

/** Beyond the end of any cell: the end. */
const END = 1_000_000

/**
 * Works out how parked cards come back into the map: each into the first lane made for its kind.
 * @param stage where to, or `null` for the first
 */
export function planPutBack(
  map: LiveMap,
  cards: readonly string[],
  stage: string | null,
): Result<Plan> {
  const { stages, lanes } = map.journey
  const newer = map.notes.damaged.find(
    (one) => one.newer && cards.some((id) => one.key === `card:${id}`),
  )
  if (newer !== undefined) return bad('newer-record', { name: newer.name })
  const to = stages.find(({ id }) => id === stage) ?? stages[0]
  const operations: Operation[] = []
  for (const { card } of map.notes.parked.filter((one) => cards.includes(one.card.id))) {
    const lane = laneFor(lanes, card.kind)
    if (to === undefined) return bad('unknown-stage')
    if (lane === undefined) return bad('unknown-lane')
    operations.push({
      type: 'card.add',
      card: { ...card, stage: to.id, lane: lane.id },
      at: END,
    })
  }
  return planEdit(map, operations)
}

/** Works out how notes that people wrote on the canvas become cards. In FigJam the sticky stays its author's. */
export function planCollect(map: LiveMap, nodes: readonly string[]): Result<Plan> {
  const made = map.notes.loose
    .filter(({ node }) => nodes.includes(node))
    .map((note) => ({ note, card: cardOf(note) }))
  const planned = planEdit(
    map,
    made.map(({ card }): Operation => ({ type: 'card.add', card, at: END })),
  )
  if (!planned.ok) return planned
  const { next, patch } = planned.value
  const collected = new Set(made.map(({ note }) => note.node))
  const isLeft = ({ node }: { readonly node: string }): boolean => !collected.has(node)
  const rest = {
    ...next,
    raw: { ...next.raw, loose: next.raw.loose.filter(isLeft) },
    notes: { ...next.notes, loose: next.notes.loose.filter(isLeft) },
  }
  if (map.drawing === 'jam') {
    const adopt = made.map(({ card, note }) => [`card:${card.id}`, note.node] as const)
    return good({ ...planned.value, next: rest, adopt })
  }
  const removals = [...patch.removals, ...made.map(({ note }) => `loose:${note.node}`)]
  return good({ ...planned.value, next: rest, patch: { ...patch, removals } })
}

/** What somebody wrote on a sticky is a statement of theirs, and nobody has checked it yet (C31). */
function cardOf({ kind, stage, lane, text, author }: LooseNote): Card {
  const card = newCard(kind, stage, lane, text)
  return author === '' ? card : { ...card, evidence: { level: 'assumption', source: author } }
}

/** Works out how a deleted header or label is drawn again, with what is known of it. */
export function planRestore(map: LiveMap, kind: 'stage' | 'lane', id: string): Result<Plan> {
  if (!map.notes.lost.some((one) => one.kind === kind && one.id === id))
    return bad(kind === 'stage' ? 'unknown-stage' : 'unknown-lane')
  const key = `${kind}:${id}`
  // The row of a nested lane still stands; only its label is gone.
  const isRow = map.drawing === 'design' && kind === 'lane'
  const gone = isRow
    ? ({ key: one }: Shape) => one.startsWith(`${key}/label`)
    : ({ key: one }: Shape) => one === key || one.startsWith(`${key}/`)
  const notes = {
    ...map.notes,
    lost: map.notes.lost.filter((one) => one.kind !== kind || one.id !== id),
  }
  return good({
    next: { ...map, raw: project(map, map.journey, map.scene, new Set([key])), notes },
    patch: diff(without(map.scene, gone), map.scene),
    measure: [],
  })
}

function without(scene: Scene, gone: (shape: Shape) => boolean): Scene {
  const children = scene.children.flatMap((child): Shape[] => {
    if (gone(child)) return []
    return child.type === 'frame' || child.type === 'section' ? [without(child, gone)] : [child]
  })
  const isSame =
    children.length === scene.children.length &&
    children.every((child, i) => child === scene.children[i])
  return isSame ? scene : { ...scene, children }
}

/** Works out how damaged records are written anew with what of them could be read. */
export function planRepair(map: LiveMap): Plan {
  const damaged = map.notes.damaged.filter(({ newer }) => !newer)
  const keys = new Set(damaged.flatMap(({ key }) => key ?? []))
  const stored = new Map(map.raw.records.map((one) => [`${one.kind}:${one.id}`, one.stored]))
  const changes: Change[] = []
  const repaired = new Set<string>()
  const visit = (shape: Shape): void => {
    const key = shape.field?.of ?? shape.key
    if (keys.has(key)) {
      repaired.add(key)
      changes.push(writtenAnew(shape, key, stored.get(key)))
    }
    childrenOf(shape).forEach(visit)
  }
  visit(map.scene)
  for (const key of repaired) keys.delete(key)
  const parked = map.notes.parked.filter(({ card }) => keys.has(`card:${card.id}`))
  if (parked.length > 0) visit(sceneOf(map, parked))
  // What is nothing that is drawn becomes an ordinary layer.
  const clear = damaged.flatMap(({ key, node }) =>
    key === null || !repaired.has(key) ? [node] : [],
  )
  const isLeft = ({ newer }: LiveMap['notes']['damaged'][number]): boolean => newer
  return {
    next: {
      ...map,
      raw: {
        ...project(map, map.journey, map.scene, repaired),
        damaged: map.raw.damaged.filter(isLeft),
      },
      notes: { ...map.notes, damaged: map.notes.damaged.filter(isLeft) },
    },
    patch: { ...NO_PATCH, changes },
    measure: [],
    clear,
  }
}

/** Cards beside the grid as they would be drawn in one: what of theirs is in the journey may have gone. */
function sceneOf({ drawing, journey, heights }: LiveMap, parked: Notes['parked']): Scene {
  const [stage, lane] = [newStage(''), newLane('notes', '')]
  const cards = parked.map(({ card }): Card => ({ ...card, stage: stage.id, lane: lane.id }))
  return compose(drawing, { ...journey, stages: [stage], lanes: [lane], cards }, heights)
}

/**
 * Writes what record a shape carries and which field it shows, and nothing else.
 * @param id the one that is written on the record: a copy goes on by that of its original, as its parts do
 */
function writtenAnew(shape: Shape, key: string, id: string | undefined): Change {
  const { record, field, ...before } = shape
  const of = id === undefined ? key : `${key.slice(0, key.indexOf(':'))}:${id}`
  return {
    before,
    after: {
      ...shape,
      ...(record === undefined ? {} : { record: { ...record, id: id ?? record.id } }),
      ...(field === undefined ? {} : { field: { ...field, of } }),
    },
  }
}
