import type { SceneNode } from '@open-pencil/core'

/** One change of the graph with what is needed to take it back. */
export type Change =
  | { type: 'update'; id: string; before: Partial<SceneNode> }
  | { type: 'create'; id: string }
  | { type: 'delete'; id: string; node: SceneNode; parentId: string; index: number }
  | { type: 'move'; id: string; parentId: string; index: number; x: number; y: number }

/**
 * Undo as Figma has it: each person has their own stack; writes that nobody committed pile up in
 * that person's open step; undo takes back the open step if there is something in it, else the
 * last committed one.
 */
export interface Journal {
  record(owner: string, change: Change): void
  /** Closes the open step of this person, if it has changes. */
  commit(owner: string): void
  /** False if there is nothing to take back. */
  undo(owner: string): boolean
  redo(owner: string): boolean
  /** How many steps this person could undo, an open one included. */
  depth(owner: string): number
}

interface History {
  open: Change[]
  done: Change[][]
  undone: Change[][]
}

/**
 * @param revert - takes back one change; it reports what it does through `record` like any other
 *   write, and the journal files that on the opposite stack.
 * @param settle - lays out after a step was taken back, so that this belongs to the same step.
 */
export function createJournal(revert: (change: Change) => void, settle: () => void): Journal {
  const histories = new Map<string, History>()
  let sink: Change[] | null = null

  const historyOf = (owner: string): History => {
    const known = histories.get(owner)
    if (known !== undefined) return known
    const fresh: History = { open: [], done: [], undone: [] }
    histories.set(owner, fresh)
    return fresh
  }
  const play = (step: Change[]): Change[] => {
    const opposite: Change[] = []
    sink = opposite
    try {
      for (const change of [...step].reverse()) revert(change)
      settle()
    } finally {
      sink = null
    }
    return opposite
  }
  const commit = (owner: string): void => {
    const history = historyOf(owner)
    if (history.open.length === 0) return
    history.done.push(history.open)
    history.open = []
  }

  return {
    record(owner, change) {
      if (sink !== null) {
        sink.push(change)
        return
      }
      const history = historyOf(owner)
      history.open.push(change)
      history.undone = []
    },
    commit,
    undo(owner) {
      commit(owner)
      const history = historyOf(owner)
      const step = history.done.pop()
      if (step === undefined) return false
      history.undone.push(play(step))
      return true
    },
    redo(owner) {
      const history = historyOf(owner)
      const step = history.undone.pop()
      if (step === undefined) return false
      history.done.push(play(step))
      return true
    },
    depth(owner) {
      const history = historyOf(owner)
      return history.done.length + (history.open.length > 0 ? 1 : 0)
    },
  }
}
