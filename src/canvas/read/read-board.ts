import * as z from 'zod/mini'
import { DATA, NAMESPACE } from '../data-keys'
import { jsonOf } from '../json-of'
import type { NodeIndex } from '../node-index'

/** A board of the map on the canvas: `print` tells what it shows. */
export interface FoundBoard {
  readonly id: string
  readonly print: string
}

const entry = z.object({
  id: z.string(),
  node: z.string(),
  fields: z.object({ journey: z.string(), print: z.string() }),
})

/**
 * Reads a board.
 * @param index learns where it is
 * @returns `null` where it is of another map, or a copy: that is a picture of how things were, and stays as it is. Where two
 *   people have drawn the same one, the older node counts, for everybody
 */
export function readBoard(node: BaseNode, index: NodeIndex): FoundBoard | null {
  const parsed = z.safeParse(entry, jsonOf(node.getSharedPluginData(NAMESPACE, DATA.board)))
  if (!parsed.success || parsed.data.node !== node.id) return null
  const { id, fields } = parsed.data
  if (index.keyOf(index.root) !== `journey:${fields.journey}`) return null
  const key = `board:${id}`
  const known = index.idOf(key)
  if (known !== undefined && known < node.id) return null
  index.note(key, node.id)
  return { id, print: fields.print }
}
