import type { StoredRecord } from '../record-data'

/** One record as it was found; see `rawRecord` of the protocol for what the parts mean. */
export interface FoundRecord {
  readonly kind: Exclude<StoredRecord['kind'], 'cell'>
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly texts: Record<string, string>
  readonly cell: { readonly lane: string; readonly stage: string } | null
  readonly box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>> | null
}

/** Where a placed shape stands in its map. */
export const boxOf = ({ x, y, width, height }: SceneNode): FoundRecord['box'] => ({
  x,
  y,
  width,
  height,
})

/** The text a node shows, or `null` where it shows none. */
export function textOf(node: SceneNode): string | null {
  if (node.type === 'TEXT') return node.characters
  return node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT' ? node.text.characters : null
}
