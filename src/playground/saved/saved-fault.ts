/** Why a saved file cannot be read; each has a text for people in `cli/words`. */
export type SavedFault =
  /** Not what it should be at all. */
  | { readonly code: 'not-fig' }
  | { readonly code: 'not-rest' }
  /** It begins well, and then it cannot be read: cut off or damaged. `reason` in the words of who reads it. */
  | { readonly code: 'fig-damaged'; readonly reason: string }
  | { readonly code: 'too-deep' }
  | { readonly code: 'no-page' }
  /** An answer that was not asked for with `plugin_data=shared`. */
  | { readonly code: 'no-plugin-data' }
  /** A layer of a map without a place: the answer does not tell where it stands. */
  | { readonly code: 'no-place'; readonly id: string; readonly name: string }

export type SavedResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: SavedFault }

export const fault = (fault: SavedFault): SavedResult<never> => ({ ok: false, fault })

/** Layers nested deeper than this are damage or meant to break us. */
export const DEEPEST = 200
