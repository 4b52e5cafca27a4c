import { cellKey } from '../journey/cell'
import type { RawMap, RawRecord } from '../protocol/raw-map'
import { diff, type Change } from '../scene/diff'
import { childrenOf, DRAGGED, type Scene, type Shape } from '../scene/shape'
import { inCellOrder } from './assemble/in-cell-order'
import { project } from './assemble/project'
import { compose } from './compose'
import { curveOffset } from './curve-offset'
import type { LiveMap } from './live-map'
import type { Plan } from './plan-edit'
import { numbersAsDrawn, withStepsOf } from './steps-moved'

/**
 * Works out what follows what a person dragged: the column of a header, the curve of a point, the numbers of steps. What was dragged snaps to
 * its place. It may all have followed already, where the drag was an undo: nothing is shifted that stands right.
 * @param before the map as it was before that was read
 */
export function planLead(before: LiveMap, after: LiveMap): Plan {
  const patch = diff(sceneBefore(before, after), after.scene)
  const shifts = shiftsOf(after.raw, after.scene)
  const changed = new Set(patch.changes.map(({ after: { key } }) => key))
  const dragged = draggedIn(before.raw.records, after.raw.records)
  const snaps = shapesIn(after.scene, dragged)
    .filter(({ key }) => !changed.has(key))
    .map((shape) => ({ before: shape, after: shape }))
  const stood = placesOf(after.raw.records)
  // Where a header or label was dragged, all of the map is laid out again, and its lanes are where the scene has them.
  const isLaidOut = after.drawing === 'design' || [...dragged].some((key) => !key.includes('/'))
  const inLane = isLaidOut ? (shape: Shape) => shape : curveOffset(after)
  const changes = [...patch.changes, ...snaps].map((change) => {
    const { key, within = '' } = change.after
    const shift = shifts.get(within)
    if (shift !== undefined) return shifted(change, shift, stood.get(key))
    const inPlace = { ...change, after: inLane(change.after) }
    return dragged.has(key) ? fromHand(inPlace, stood.get(key)) : toPlace(inPlace)
  })
  const raw = project(after, after.journey, after.scene)
  return { next: { ...after, raw }, patch: { ...patch, changes }, measure: [] }
}

/**
 * The scene as it would be if nothing had been dragged: what else has happened meanwhile, here or by others, stands on
 * the canvas already, and is nobody's to write again.
 */
function sceneBefore({ journey: old }: LiveMap, { drawing, shown, laidOut, rows }: LiveMap): Scene {
  const felt = new Map(old.stages.map(({ id, emotion }) => [id, emotion]))
  const stages = inOrderOf(old.stages, shown.stages).map((stage) => ({
    ...stage,
    emotion: felt.has(stage.id) ? (felt.get(stage.id) ?? null) : stage.emotion,
  }))
  const lanes = inOrderOf(old.lanes, shown.lanes)
  const journey = inCellOrder({ ...shown, stages, lanes })
  // In FigJam the marks of a note stay where they are, and tell by their place what stands there now.
  return drawing === 'jam'
    ? compose(drawing, journey, laidOut, rows)
    : compose(drawing, withStepsOf(old, journey), laidOut, rows, numbersAsDrawn(old, journey))
}

/** The same items in the order that those had which were there before; others keep their places. */
function inOrderOf<T extends { readonly id: string }>(old: readonly T[], items: readonly T[]): T[] {
  const rank = new Map(old.map(({ id }, index) => [id, index]))
  const known = items.filter(({ id }) => rank.has(id))
  known.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
  return items.map((item) => (rank.has(item.id) ? (known.shift() ?? item) : item))
}

/** Where it stands is where a hand or an undo put it, which no scene says: it is put where it belongs. */
function toPlace({ before, after }: Change): Change {
  const [x, y] = [(after.x ?? 0) + 1, (after.y ?? 0) + 1]
  return { before: { ...before, x, y, within: 'hand' }, after }
}

/** What was dragged is left to the hand where that has moved it on since. */
function fromHand({ before, after }: Change, stood: Partial<Shift> = {}): Change {
  const { x: _x, y: _y, ...rest } = before
  return { before: { ...rest, ...stood, within: DRAGGED }, after }
}

/** Where headers, labels, points and cards were when the map was read, by their keys, as far as that was read. */
function placesOf(records: readonly RawRecord[]): ReadonlyMap<string, Partial<Shift>> {
  return new Map(
    records.flatMap(({ kind, id, box, places }): [string, Partial<Shift>][] => {
      const { emotion } = places
      return [
        [`${kind}:${id}`, box === null ? {} : { x: box.x, y: box.y }],
        ...(emotion === undefined
          ? []
          : [[`${kind}:${id}/emotion`, { y: emotion }] satisfies [string, Partial<Shift>]]),
      ]
    }),
  )
}

interface Shift {
  readonly x: number
  readonly y: number
}

/**
 * What stands in a cell keeps its place in it, and a card the one that a person may have given it there.
 * @param stood where it was, where that is known
 */
function shifted({ before, after }: Change, shift: Shift, stood: Partial<Shift> = {}): Change {
  const { x = (after.x ?? 0) - shift.x, y = (after.y ?? 0) - shift.y } = stood
  return {
    before: { ...before, x, y, within: after.within ?? '' },
    after: { ...after, x: x + shift.x, y: y + shift.y },
  }
}

/** How far each cell has yet to go, by its key. */
function shiftsOf({ cells }: RawMap, scene: Scene): ReadonlyMap<string, Shift> {
  const shapes = new Map(childrenOf(scene).map((shape) => [shape.key, shape]))
  return new Map(
    cells.flatMap(({ lane, stage, box }): [string, Shift][] => {
      const key = `cell:${cellKey(lane, stage)}`
      const { x, y } = shapes.get(key) ?? {}
      if (box === null || x === undefined || y === undefined) return []
      return [[key, { x: x - box.x, y: y - box.y }]]
    }),
  )
}

/** Keys of headers, labels and points that stand otherwise than they did. */
function draggedIn(before: readonly RawRecord[], after: readonly RawRecord[]): ReadonlySet<string> {
  const old = new Map(before.map((record) => [`${record.kind}:${record.id}`, record]))
  return new Set(
    after.flatMap((record) => {
      const key = `${record.kind}:${record.id}`
      const known = old.get(key)
      if (known === undefined || known === record) return []
      const isMoved = known.box?.x !== record.box?.x || known.box?.y !== record.box?.y
      const isHeader = record.kind === 'stage' || record.kind === 'lane'
      return [
        ...(isHeader && isMoved ? [key] : []),
        ...(known.places['emotion'] === record.places['emotion'] ? [] : [`${key}/emotion`]),
      ]
    }),
  )
}

const shapesIn = (shape: Shape, keys: ReadonlySet<string>): Shape[] => [
  ...(keys.has(shape.key) ? [shape] : []),
  ...childrenOf(shape).flatMap((child) => shapesIn(child, keys)),
]
