import { bad, good, type Result } from '../journey/problem'
import { findRoot } from './find-maps'
import { compose, type LiveMap } from './live-map'
import { readMap } from './read/read-map'

/** Reads a map from the canvas. Nothing is written. Fails with `map-gone` where there is no such map. */
export async function openMap(rootId: string): Promise<Result<LiveMap>> {
  const root = await findRoot(rootId)
  const read = root === null ? null : readMap(root)
  if (root === null || read === null) return bad('map-gone')
  const drawing = root.type === 'FRAME' ? 'design' : 'jam'
  return good({ drawing, ...read, scene: compose(drawing, read.journey, read.heights) })
}
