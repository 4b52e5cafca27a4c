import { expect } from 'vitest'
import type { DescribedNode, HostDocument, SharedFile } from '../../../src/playground/host'

/** Everybody has the same before them, down to what the eye cannot see. */
export function expectSame(file: SharedFile): void {
  const [first, ...others] = file.people.map(({ document }) => stateOf(document))
  const text = JSON.stringify(first)
  for (const other of others) {
    // Comparing values takes ten times as long, and is only wanted to show what differs.
    if (JSON.stringify(other) !== text) expect(other).toEqual(first)
  }
}

/** All that can differ between replicas, what stickies are made of included. */
function stateOf(document: HostDocument): { seen: DescribedNode; fields: unknown } {
  const seen = document.describe()
  const fields = [...document.graph.getAllNodes()]
    .map(({ source: _source, textPicture: _picture, ...rest }) => rest)
    .sort((left, right) => (left.id < right.id ? -1 : 1))
  return { seen, fields }
}
