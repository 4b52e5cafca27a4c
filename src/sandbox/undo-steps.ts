/**
 * Draws the lines between undo steps. Figma puts everything that is written between two calls of `commitUndo` into one
 * step, and `triggerUndo` goes back to the last of them.
 */
export interface UndoSteps {
  /** Before the first write of an action. Writes with the same name belong to one step: somebody is typing. */
  readonly begin: (name: string | null) => void
  /** After the last write of an action that is not typing. */
  readonly end: (name: string | null) => void
  /** The typing is over. */
  readonly settle: () => void
}

export function createUndoSteps(): UndoSteps {
  let typing: string | null = null

  const settle = (): void => {
    if (typing === null) return
    typing = null
    figma.commitUndo()
  }
  return {
    settle,
    begin: (name) => {
      if (name !== null && name === typing) return
      settle()
      figma.commitUndo()
      typing = name
    },
    end: (name) => {
      if (name !== null) return
      // What was written stands whether or not this works: without its end the step would grow into the next one.
      try {
        figma.commitUndo()
      } catch {
        figma.commitUndo()
      }
    },
  }
}
