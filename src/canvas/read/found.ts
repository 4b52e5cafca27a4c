import { offsetIn } from '../offset-in'
import type { RecordKind, RecordState } from '../record-data'

/** Where a shape stands in its map, in pixels. */
export type FoundBox = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

/** One record as it was found; see `rawRecord` of the protocol for what the parts mean. */
export interface FoundRecord {
  readonly kind: Exclude<RecordKind, 'cell'>
  readonly id: string
  readonly stored: string
  readonly node: string
  /** Of its layer, where that may tell what the record does not. */
  name: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly texts: Record<string, string>
  readonly places: Record<string, number>
  readonly box: FoundBox | null
  readonly stands: 'in-map' | 'adrift' | 'off-map'
  state: RecordState
}

/** One cell of the grid. */
export interface FoundCell {
  readonly lane: string
  readonly stage: string
  readonly box: FoundBox | null
  readonly cards: readonly string[]
}

/** A sticky or text of somebody's own. */
export interface FoundNote {
  readonly node: string
  readonly text: string
  readonly author: string
  readonly cell: { readonly lane: string; readonly stage: string } | null
  readonly box: FoundBox | null
}

/** Something of ours whose data cannot be read: a cell, or what does not even say what it is. */
export interface FoundDamage {
  readonly node: string
  readonly name: string
  /** Key of the cell that it is, else `null`. */
  readonly key: string | null
  readonly newer: boolean
}

/** Where a node stands in its map, whatever somebody has put around it. */
export function boxOf(node: SceneNode, root: string): FoundBox {
  const { x, y } = offsetIn(node, root)
  return { x: x + node.x, y: y + node.y, width: node.width, height: node.height }
}

/** The text a node shows, or `null` where it shows none. */
export function textOf(node: SceneNode): string | null {
  if (node.type === 'TEXT') return node.characters
  return node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT' ? node.text.characters : null
}

/**
 * A text or sticky without a record, as a card to be.
 * @param root id of the map's node where that leaves things where they say, else `null`
 */
export function noteOf(
  node: TextNode | StickyNode,
  cell: FoundNote['cell'],
  root: string | null,
): FoundNote {
  return {
    node: node.id,
    text: textOf(node) ?? '',
    author: node.type === 'STICKY' ? node.authorName : '',
    cell,
    box: root === null ? null : boxOf(node, root),
  }
}
