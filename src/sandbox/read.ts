import { findRoot } from '../canvas/find-maps'
import { createNodeIndex } from '../canvas/node-index'
import { readMap } from '../canvas/read/read-map'
import type { RawMap } from '../protocol/raw-map'
import type { Session } from './session'

/** Reads a map and follows it; `null` where it is gone. */
export async function readFollowed(session: Session, rootId: string): Promise<RawMap | null> {
  const root = await findRoot(rootId)
  if (root === null) return null
  const followed = session.followed()
  const index = followed?.root === rootId ? followed : createNodeIndex(rootId)
  const { drawing, records, heights, damaged } = readMap(root, index)
  session.follow(index)
  return {
    root: rootId,
    drawing,
    damaged,
    writes: session.writes(),
    records: [...records],
    heights: heights.map(([key, height]) => [key, height]),
  }
}
