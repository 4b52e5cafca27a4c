import type { SceneNode } from '@open-pencil/core'
import * as z from 'zod/mini'
import { withExtras } from '../../document/extras'
import { frozen } from '../../document/paints'
import { isLaidOut } from '../../document/sizing'
import { networkOf } from '../../document/vector-paths'
import type { PathInput } from '../../document/vector-paths'
import { nodeMembers } from '../node-members'
import { nodeOf, write } from '../node-ref'
import { invalid, parsed } from '../validate'

const pathsSchema = z.array(
  z.strictObject({
    windingRule: z.enum(['NONZERO', 'EVENODD', 'NONE']),
    data: z.string(),
  }),
)

/** `vectorPaths` as Figma has it: the node takes the size of its paths and moves to their corner. */
export const vectorMembers = nodeMembers<Pick<VectorNode, 'vectorPaths'>>({
  get vectorPaths() {
    return frozen(storedPaths(nodeOf(this)))
  },
  set vectorPaths(value: VectorPaths) {
    const node = nodeOf(this)
    const input = parsed(pathsSchema, value, 'vectorPaths')
    const drawn = readNetwork(input)
    const isPlaced = !isLaidOut(this.world.document.graph, node)
    write(this, node, {
      vectorNetwork: drawn.network,
      width: drawn.width,
      height: drawn.height,
      ...(isPlaced ? { x: node.x + drawn.x, y: node.y + drawn.y } : {}),
      ...withExtras(node, { vectorPaths: drawn.paths }),
    })
  },
})

/** The paths a vector was drawn with, at its present size. */
export function storedPaths(node: SceneNode): PathInput[] {
  const stored = pathsSchema.safeParse(node.overrides['vectorPaths'])
  return stored.success ? stored.data : []
}

function readNetwork(paths: readonly PathInput[]): ReturnType<typeof networkOf> {
  try {
    return networkOf(paths)
  } catch (error) {
    return invalid('vectorPaths', error instanceof Error ? error.message : String(error))
  }
}
