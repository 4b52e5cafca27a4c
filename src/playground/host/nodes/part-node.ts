import type { SceneNode } from '@open-pencil/core'
import { partOf } from '../document/node-kind'
import { nodeOf } from './node-ref'
import type { NodeRef } from './node-ref'

/** The graph node inside an opaque node that draws a part of it. */
export function partNode(ref: NodeRef, part: 'text' | 'outline'): SceneNode {
  const node = nodeOf(ref)
  const found = partOf(ref.world.document.graph, node, part)
  if (found !== undefined) return found
  throw new Error(`The ${part} of the node with id "${node.id}" does not exist`)
}
