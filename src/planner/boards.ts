import { boardId, OF_FAMILY, type BoardId } from '../journey/board-id'
import type { RawMap } from '../protocol/raw-map'
import { composeBoard, type ComposedBoard } from '../scene/boards/compose-board'
import { diff, type Patch } from '../scene/diff'
import type { Container } from '../scene/shape'
import { viewMap } from '../scene/view/map-view'
import type { LiveMap } from './live-map'
import type { BoardNote } from './notes'
import { othersOf } from './others'

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

/** What boards are made of. */
type Shown = Pick<LiveMap, 'journey' | 'drawing' | 'others'>

/** A board as it would be drawn; `null` where it takes other maps that nobody has looked at. */
const composer = (shown: Shown): ((id: BoardId) => ComposedBoard | null) => {
  const others = othersOf(shown)
  const view = viewMap(shown.journey, { others: others ?? [] })
  return (id) =>
    others === null && OF_FAMILY.has(id) ? null : composeBoard(id, view, shown.drawing)
}

/**
 * Understands what was read of the boards. Those whose print is as known stand as they were drawn; of others, a board of the
 * same journey with the same print looks the same.
 */
export function boardsAsTheyStand(
  found: RawMap['boards'],
  shown: Shown,
  known: readonly LiveBoard[],
): BoardsNow {
  if (found.length === 0) return NONE
  const compose = composer(shown)
  const all = found.flatMap(({ id: name, print }) => {
    const id = boardId.safeParse(name)
    if (!id.success) return []
    const fresh = compose(id.data)
    const drawn = known.find((one) => one.id === id.data && one.print === print)?.scene ?? null
    const isFresh = fresh?.print === print
    const scene = drawn ?? (isFresh ? fresh.scene : null)
    const note = fresh === null ? unsure(id.data) : { id: id.data, isBehind: !isFresh }
    return [{ board: { id: id.data, print, scene }, note }]
  })
  return { boards: all.map(({ board }) => board), notes: all.map(({ note }) => note) }
}

/** What has to be written so that the boards show another state of the journey; what cannot be told stays behind. */
export function planBoards(
  boards: readonly LiveBoard[],
  shown: Shown,
): BoardsNow & { readonly patches: readonly Patch[] } {
  if (boards.length === 0) return { ...NONE, patches: [] }
  const compose = composer(shown)
  const patches: Patch[] = []
  const notes: BoardNote[] = []
  const next = boards.map((board): LiveBoard => {
    const { id } = board
    const isKnown = othersOf(shown) !== null || !OF_FAMILY.has(id)
    notes.push(isKnown ? { id, isBehind: board.scene === null } : unsure(id))
    const fresh = board.scene === null ? null : compose(id)
    if (board.scene === null || fresh === null || fresh.print === board.print) return board
    patches.push(diff(board.scene, fresh.scene))
    return { ...board, ...fresh }
  })
  return { boards: next, notes, patches }
}

const unsure = (id: BoardId): BoardNote => ({ id, isBehind: false, isUnsure: true })

/** What reading the boards would find. */
export const rawBoards = (boards: readonly LiveBoard[]): RawMap['boards'] =>
  boards.map(({ id, print }) => ({ id, print }))
