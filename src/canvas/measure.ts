import type { NodeIndex } from './node-index'

/**
 * The real heights of some shapes, by key, in pixels. Those whose nodes are gone are left out, and those that cannot be
 * read even the second time: what is measured is already drawn, and a row that keeps its estimated height until the
 * next edit is better than an edit that is told to have failed and stands.
 */
export async function measure(
  keys: readonly string[],
  index: NodeIndex,
): Promise<[string, number][]> {
  const heights: [string, number][] = []
  for (const key of keys) {
    const height = await heightOf(key, index)
      .catch(() => heightOf(key, index))
      .catch(() => null)
    if (height !== null) heights.push([key, height])
  }
  return heights
}

async function heightOf(key: string, index: NodeIndex): Promise<number | null> {
  const node = await index.find(key)
  return node === null ? null : node.height
}
