import { boardId, type BoardId } from '../journey/board-id'
import type { Journey } from '../journey/journey'
import type { RawMap } from '../protocol/raw-map'
import { composeBoard, type ComposedBoard } from '../scene/boards/compose-board'
import { diff, type Patch } from '../scene/diff'
import type { Container } from '../scene/shape'
import { viewMap } from '../scene/view/map-view'
import type { Drawing } from './compose'
import type { BoardNote } from './notes'

/** A board as it stands on the canvas; `scene` is `null` where its print tells only that it shows something else. */
export interface LiveBoard {
  readonly id: BoardId
  readonly print: string
  readonly scene: Container | null
}

/** The boards of a map, and which of them show what the journey no longer is. */
export interface BoardsNow {
  readonly boards: readonly LiveBoard[]
  readonly notes: readonly BoardNote[]
}

const NONE: BoardsNow = { boards: [], notes: [] }

const composer = (journey: Journey, drawing: Drawing): ((id: BoardId) => ComposedBoard) => {
  const view = viewMap(journey)
  return (id) => composeBoard(id, view, drawing)
}

/**
 * Understands what was read of the boards. Those whose print is as known stand as they were drawn; of others, a board of the
 * same journey with the same print looks the same.
 */
export function boardsAsTheyStand(
  { boards: found, drawing }: RawMap,
  journey: Journey,
  known: readonly LiveBoard[],
): BoardsNow {
  if (found.length === 0) return NONE
  const compose = composer(journey, drawing)
  const all = found.flatMap(({ id: name, print }) => {
    const id = boardId.safeParse(name)
    if (!id.success) return []
    const fresh = compose(id.data)
    const drawn = known.find((one) => one.id === id.data && one.print === print)?.scene ?? null
    const isFresh = fresh.print === print
    const scene = drawn ?? (isFresh ? fresh.scene : null)
    return [{ board: { id: id.data, print, scene }, note: { id: id.data, isBehind: !isFresh } }]
  })
  return { boards: all.map(({ board }) => board), notes: all.map(({ note }) => note) }
}

/** What has to be written so that the boards show another state of the journey; what cannot be told stays behind. */
export function planBoards(
  boards: readonly LiveBoard[],
  journey: Journey,
  drawing: Drawing,
): BoardsNow & { readonly patches: readonly Patch[] } {
  if (boards.length === 0) return { ...NONE, patches: [] }
  const compose = composer(journey, drawing)
  const patches: Patch[] = []
  const next = boards.map((board): LiveBoard => {
    if (board.scene === null) return board
    const { scene, print } = compose(board.id)
    if (print === board.print) return board
    patches.push(diff(board.scene, scene))
    return { ...board, print, scene }
  })
  const notes = next.map(({ id, scene }) => ({ id, isBehind: scene === null }))
  return { boards: next, notes, patches }
}

/** What reading the boards would find. */
export const rawBoards = (boards: readonly LiveBoard[]): RawMap['boards'] =>
  boards.map(({ id, print }) => ({ id, print }))
