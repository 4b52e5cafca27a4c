import type { NodeIndex } from './node-index'

/** The real heights of some shapes, by key, in pixels; those whose nodes are gone are left out. */
export async function measure(
  keys: readonly string[],
  index: NodeIndex,
): Promise<[string, number][]> {
  const heights: [string, number][] = []
  for (const key of keys) {
    const node = await index.find(key)
    if (node !== null) heights.push([key, node.height])
  }
  return heights
}
