import type { BoardId } from '../journey/board-id'
import { composeBoard, type ComposedBoard } from '../scene/boards/compose-board'
import { NO_PATCH } from '../scene/diff'
import { viewMap } from '../scene/view/map-view'
import { boardsAsTheyStand, planBoards, rawBoards, type LiveBoard } from './boards'
import type { LiveMap } from './live-map'
import type { BoardNote } from './notes'
import { othersOf } from './others'
import type { Plan } from './plan-edit'

/** A board of the map as it is now. */
export const freshBoard = (map: LiveMap, id: BoardId): ComposedBoard =>
  composeBoard(id, viewMap(map.journey, { others: othersOf(map) ?? [] }), map.drawing)

/** The map with the others of its family as they are now, and what that means for its boards. */
export function withOthers(map: LiveMap, others: LiveMap['others']): LiveMap {
  const { boards, notes } = boardsAsTheyStand(map.raw.boards, { ...map, others }, map.boards)
  return { ...map, others, boards, notes: { ...map.notes, boards: notes } }
}

/** The map with a board that has just been drawn. */
export const withDrawnBoard = (
  map: LiveMap,
  id: BoardId,
  { scene, print }: ComposedBoard,
): LiveMap => withBoards(map, [...without(map, id), { id, print, scene }])

/** Works out how a board whose drawing is known is brought up to date; `null` where it has to be drawn. */
export function planBoard(map: LiveMap, id: BoardId): Plan | null {
  const own = map.boards.filter((one) => one.id === id && one.scene !== null)
  if (own.length === 0) return null
  const { boards, patches } = planBoards(own, map)
  const next = withBoards(map, [...without(map, id), ...boards])
  return { next, patch: patches[0] ?? NO_PATCH, measure: [] }
}

/** Works out how a board is taken off the canvas. */
export const planWithoutBoard = (map: LiveMap, id: BoardId): Plan => ({
  next: withBoards(map, without(map, id)),
  patch: { ...NO_PATCH, removals: [`board:${id}`] },
  measure: [],
})

const without = ({ boards }: LiveMap, id: BoardId): LiveBoard[] =>
  boards.filter((one) => one.id !== id)

function withBoards(map: LiveMap, boards: readonly LiveBoard[]): LiveMap {
  const known = new Map(map.notes.boards.map((note) => [note.id, note]))
  const kept = new Set(map.boards)
  const notes = boards.map((board): BoardNote => {
    const note = kept.has(board) ? known.get(board.id) : undefined
    return note ?? { id: board.id, isBehind: false }
  })
  return {
    ...map,
    boards,
    raw: { ...map.raw, boards: rawBoards(boards) },
    notes: { ...map.notes, boards: notes.sort((a, b) => (a.id < b.id ? -1 : 1)) },
  }
}
