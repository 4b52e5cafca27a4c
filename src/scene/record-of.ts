import type { NodeRecord } from './shape'

/** What a node keeps of a record whose `texts` stand on the canvas. Place and order are read from where the node stands. */
export function recordOf(
  kind: NodeRecord['kind'],
  record: Readonly<Record<string, unknown>> & { readonly id: string },
  texts: readonly string[],
): NodeRecord {
  const kept = Object.entries(record).filter(([field]) => field !== 'id' && !texts.includes(field))
  return { kind, id: record.id, fields: Object.fromEntries(kept) }
}
