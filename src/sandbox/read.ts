import { findRoot } from '../canvas/find-maps'
import { createNodeIndex } from '../canvas/node-index'
import { readMap } from '../canvas/read/read-map'
import type { RawMap } from '../protocol/raw-map'
import { toRaw } from './to-raw'
import type { Session } from './session'

/** Reads a map and follows it; `null` where it is gone. */
export async function readFollowed(session: Session, rootId: string): Promise<RawMap | null> {
  const root = await findRoot(rootId)
  if (root === null) return null
  // A new one: where reading fails in the middle, what was known stays known.
  const index = createNodeIndex(rootId)
  const read = readMap(root, index)
  session.follow(index)
  return {
    ...toRaw(read),
    root: rootId,
    drawing: read.drawing,
    damaged: [...read.damaged],
    writes: session.writes(),
  }
}
