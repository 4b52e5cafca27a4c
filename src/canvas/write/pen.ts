/** Writes properties; remembers how to take back what it wrote to nodes that were there before. */
export interface Pen {
  /** Whether what it writes can be taken back, so that the old state is worth a look. */
  readonly keeps: boolean
  /**
   * Sets a property of a node.
   * @param old what it is now, where that was read already
   */
  readonly set: <N extends object, K extends keyof N>(
    node: N,
    key: K,
    value: N[K],
    old?: N[K],
  ) => void
  /** Does something that has a way back. */
  readonly act: (forth: () => void, back: () => void) => void
}

/** For nodes of our own making: they are taken back as a whole. */
export const freshPen: Pen = {
  keeps: false,
  set: (node, key, value) => {
    node[key] = value
  },
  act: (forth) => forth(),
}

/** For nodes that were there: `backs` collects what undoes each write, to be run from the last to the first. */
export const keepingPen = (backs: (() => void)[]): Pen => ({
  keeps: true,
  set: (node, key, value, old = node[key]) => {
    // A mixed value (`figma.mixed`) can be read but not written back.
    if (typeof old !== 'symbol') {
      backs.push(() => {
        node[key] = old
      })
    }
    node[key] = value
  },
  act: (forth, back) => {
    backs.push(back)
    forth()
  },
})
