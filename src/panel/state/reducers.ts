import type { PanelState } from './panel-state'

type Change = (state: PanelState) => PanelState

/** Says something in the live region and at the foot of the panel. */
export const saying =
  (text: string, undo = false): Change =>
  (state) => ({ ...state, said: { text, undo, count: state.said.count + 1 } })

/** Offers no more to take back what was said. */
export const notUndoable: Change = (state) =>
  state.said.undo ? { ...state, said: { ...state.said, undo: false } } : state

/** Wishes the keyboard focus somewhere once the panel is drawn. */
export const focusing =
  (on: string): Change =>
  (state) => ({ ...state, focus: { on, count: state.focus.count + 1 } })

/** One change after another. */
export const all =
  (...changes: readonly Change[]): Change =>
  (state) =>
    changes.reduce((current, change) => change(current), state)
