import type { NodeRecord } from './shape'

/** Longest entry, in characters: Figma allows 100 kB for key, namespace and value, and does not say how it counts. */
export const LONGEST_RECORD = 45_000

/** Version of the entries that are written now. */
export const RECORD_VERSION = 1

/** The entry by which a node carries a record. `node` is the id of that node, so that a copy can be told from its original. */
export const recordEntry = (record: NodeRecord, node: string): string =>
  JSON.stringify({
    v: RECORD_VERSION,
    kind: record.kind,
    id: record.id,
    node,
    fields: record.fields,
  })
