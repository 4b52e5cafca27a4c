import type { NodeIndex } from './node-index'

/** The real heights of some shapes, by key, in pixels; those whose nodes are gone are left out. */
export async function measure(
  keys: readonly string[],
  index: NodeIndex,
): Promise<[string, number][]> {
  const heights: [string, number][] = []
  for (const key of keys) {
    const height = await heightOf(key, index).catch(() => heightOf(key, index))
    if (height !== null) heights.push([key, height])
  }
  return heights
}

/** Looked up again where that failed: what is measured is already drawn, and a reading changes nothing. */
async function heightOf(key: string, index: NodeIndex): Promise<number | null> {
  const node = await index.find(key)
  return node === null ? null : node.height
}
