import type { BoardId } from '../../journey/board-id'
import type { Operation } from '../../journey/operation'
import type { AskPlanner, Asked } from '../../planner/ask'

/** What is done to the map as a whole, on the canvas; each is one undo step and brings the map as it is then. */
export type Action =
  | { readonly type: 'tidy' }
  | { readonly type: 'take'; readonly operations: readonly Operation[] }
  | { readonly type: 'putBack'; readonly cards: readonly string[]; readonly stage: string | null }
  | { readonly type: 'collect'; readonly nodes: readonly string[] }
  | { readonly type: 'restore'; readonly kind: 'stage' | 'lane'; readonly id: string }
  | { readonly type: 'repair' }
  | { readonly type: 'drawBoard' | 'removeBoard'; readonly board: BoardId }

/** Asks the planner to do it to the map of that root. */
export function askFor(ask: AskPlanner, root: string, action: Action): Asked<Action['type']> {
  switch (action.type) {
    case 'putBack':
      return ask('putBack', { root, cards: action.cards, stage: action.stage })
    case 'collect':
      return ask('collect', { root, nodes: action.nodes })
    case 'restore':
      return ask('restore', { root, kind: action.kind, id: action.id })
    case 'take':
      return ask('take', { root, operations: action.operations })
    case 'drawBoard':
    case 'removeBoard':
      return ask(action.type, { root, board: action.board })
    case 'tidy':
    case 'repair':
      return ask(action.type, { root })
  }
}
