/** A value that can be watched. */
export interface Store<S> {
  readonly get: () => S
  readonly set: (change: (state: S) => S) => void
  /** @returns what ends the watch */
  readonly watch: (ear: () => void) => () => void
}

/** Holds one value and tells its watchers when it becomes another. */
export function createStore<S>(initial: S): Store<S> {
  let state = initial
  const ears = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      const next = change(state)
      if (next === state) return
      state = next
      for (const ear of ears) ear()
    },
    watch: (ear) => {
      ears.add(ear)
      return () => ears.delete(ear)
    },
  }
}
