import '../jitless'
import * as z from 'zod/mini'
import { bad, good, type Result } from '../problem'

/**
 * The record with new values in some fields, checked against its schema.
 * @param patch `undefined` takes a field away
 * @param fixed fields that no patch may change: identity and place
 * @returns the record, or `fixed-field` / `bad-value` naming the field
 */
export function patchRecord<T extends Readonly<Record<string, unknown>>>(
  schema: z.ZodMiniType<T>,
  record: T,
  patch: Readonly<Record<string, unknown>>,
  fixed: readonly string[],
): Result<T> {
  const touched = fixed.find((field) => field in patch && patch[field] !== record[field])
  if (touched !== undefined) return bad('fixed-field', { field: touched })
  const patched = Object.entries({ ...record, ...patch }).filter(([, value]) => value !== undefined)
  const parsed = z.safeParse(schema, Object.fromEntries(patched))
  if (parsed.success) return good(parsed.data)
  return bad('bad-value', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}
