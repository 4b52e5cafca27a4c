/** A cell of a grid, counted from 0. */
export interface Spot {
  readonly row: number
  readonly column: number
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * Where a key leads in a grid, as the ARIA practices have it: arrows by one, Home and End along the row, with Ctrl to the
 * first and last cell of all.
 * @returns `null` where the key is none of the grid's
 */
export function goBy({ key, ctrlKey, metaKey, altKey }: Key, at: Spot, last: Spot): Spot | null {
  if (altKey || metaKey) return null
  const { row, column } = at
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) }
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column }
    default:
      return null
  }
}
