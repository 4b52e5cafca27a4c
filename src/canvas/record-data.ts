import '../journey/jitless'
import * as z from 'zod/mini'
import { plainFields } from '../journey/plain-fields'
import { RECORD_VERSION } from '../scene/record-entry'
import { DATA, NAMESPACE } from './data-keys'
import { jsonOf } from './json-of'

const kind = z.literal(['journey', 'persona', 'stage', 'lane', 'cell', 'card'])
export type RecordKind = z.infer<typeof kind>

const entry = {
  v: z.number(),
  kind,
  id: z.custom<string>(
    (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= 64,
  ),
  node: z.string(),
  fields: plainFields,
}
/** Whether an entry can be read; a newer one is whole, but not for us to understand in full or to write over. */
export type RecordState = 'whole' | 'damaged' | 'newer'

/** A record as it is kept, or what can be read of it. */
export interface StoredRecord {
  readonly state: RecordState
  /** `null` where that cannot be read. */
  readonly kind: RecordKind | null
  readonly id: string | null
  /** The node it was written to, so that a copy can be told from its original. */
  readonly node: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

/** Reads an entry, however damaged: other people and plugins may have written anything there. */
export function parseRecord(text: string): StoredRecord {
  const value = jsonOf(text)
  const part = <T>(name: keyof typeof entry, schema: z.ZodMiniType<T>): T | null => {
    const at: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
    const parsed = z.safeParse(schema, at)
    return parsed.success ? parsed.data : null
  }
  const v = part('v', entry.v)
  const record = {
    kind: part('kind', entry.kind),
    id: part('id', entry.id),
    node: part('node', entry.node),
    fields: part('fields', entry.fields),
  }
  const isWhole = v === RECORD_VERSION && Object.values(record).every((one) => one !== null)
  const state =
    (v ?? 0) > RECORD_VERSION && Number.isInteger(v) ? 'newer' : isWhole ? 'whole' : 'damaged'
  return { ...record, fields: record.fields ?? {}, state }
}

/** The record a node carries; `undefined` where it carries none. */
export function readRecord(node: BaseNode): StoredRecord | undefined {
  const text = node.getSharedPluginData(NAMESPACE, DATA.record)
  return text === '' ? undefined : parseRecord(text)
}
