import '../journey/jitless'
import * as z from 'zod/mini'
import { RECORD_VERSION } from '../scene/record-entry'
import { DATA, NAMESPACE } from './data-keys'

/** A record as it is kept: `node` is the node it was written to, so that a copy can be told from its original. */
const stored = z.looseObject({
  v: z.int(),
  kind: z.enum(['journey', 'persona', 'stage', 'lane', 'cell', 'card']),
  id: z.string(),
  node: z.string(),
  fields: z.record(z.string(), z.unknown()),
})
export type StoredRecord = z.infer<typeof stored>

/** Reads an entry; `null` where it is damaged or of a newer version. */
export function parseRecord(entry: string): StoredRecord | null {
  try {
    const parsed = z.safeParse(stored, JSON.parse(entry))
    return parsed.success && parsed.data.v <= RECORD_VERSION ? parsed.data : null
  } catch (error) {
    // Somebody else may have written anything here; only what is no JSON is expected.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The record a node carries: `undefined` where it carries none, `null` where it cannot be read. */
export function readRecord(node: BaseNode): StoredRecord | null | undefined {
  const entry = node.getSharedPluginData(NAMESPACE, DATA.record)
  return entry === '' ? undefined : parseRecord(entry)
}
