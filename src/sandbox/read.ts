import { findRoot } from '../canvas/find-maps'
import { createNodeIndex, type NodeIndex } from '../canvas/node-index'
import { readMap } from '../canvas/read/read-map'
import type { RawMap } from '../protocol/raw-map'
import { toRaw } from './to-raw'
import type { Session } from './session'

/** Reads a map and follows it; `null` where it is gone. */
export const readFollowed = (session: Session, rootId: string): Promise<RawMap | null> =>
  readRoot(session, rootId, session.follow)

/**
 * Reads a map; `null` where it is gone.
 * @param follow told where its nodes are
 */
export async function readRoot(
  session: Session,
  rootId: string,
  follow: (index: NodeIndex) => void,
): Promise<RawMap | null> {
  const root = await findRoot(rootId)
  if (root === null) return null
  // A new one: where reading fails in the middle, what was known stays known.
  const index = createNodeIndex(rootId)
  const read = readMap(root, index)
  follow(index)
  return {
    ...toRaw(read),
    root: rootId,
    drawing: read.drawing,
    damaged: [...read.damaged],
    writes: session.writes(),
  }
}
