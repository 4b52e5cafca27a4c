import * as z from 'zod/mini'
import { plainFields } from '../journey/plain-fields'
import type { Losses } from './loss'
import { onScale, saidScale, scaleOf, type Scale } from './scales/scale'
import { wordOnScale } from './scales/word-on-scale'

/** Fields with a scale, and which it is in our files. */
export const OUR_SCALES = { emotion: '-2..2', score: '1..5', importance: '1..5' } as const
type ScaledField = keyof typeof OUR_SCALES
/** The scales that a file names. */
export type SaidScales = Readonly<Partial<Record<ScaledField, Scale>>>
const FIELDS: readonly ScaledField[] = ['emotion', 'score', 'importance']

/** What a file says of its scales: one for all, or one for each field. */
export function saidScales(scale: unknown): SaidScales {
  const one = typeof scale === 'string' ? saidScale(scale) : null
  if (one !== null) return { emotion: one, score: one, importance: one }
  const each = z.safeParse(plainFields, scale)
  if (!each.success) return {}
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const said = each.data[field]
      const known = typeof said === 'string' ? saidScale(said) : null
      return known === null ? [] : [[field, known]]
    }),
  )
}

/**
 * Records with their emotions and levels on our scales. Words for five steps are taken for these. Numbers are on the scale
 * that the file says, else on the one that all numbers of that field can be on (`scaleOf`): in a file that says nothing,
 * emotions of 1…5 are told by a 3, 4 or 5 among them and levels of −2…2 by a negative one. What changes is noted as
 * `scale-changed`; what fits no scale stays as it is.
 */
export function rescale<T extends Readonly<Record<string, unknown>>>(
  records: readonly T[],
  said: SaidScales,
  losses: Losses,
): readonly Readonly<Record<string, unknown>>[] {
  const scales = new Map(
    FIELDS.map((field) => {
      const numbers = records.flatMap((record) => asNumber(record[field]) ?? [])
      return [field, said[field] ?? scaleOf(numbers, OUR_SCALES[field])] as const
    }),
  )
  return records.map((record) => {
    const changed = FIELDS.flatMap((field) => {
      const value = ourValue(record[field], scales.get(field) ?? null, OUR_SCALES[field])
      if (value === null || value === record[field]) return []
      losses.note('scale-changed', String(record[field]))
      return [[field, value] as const]
    })
    return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) }
  })
}

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function ourValue(value: unknown, theirs: Scale | null, ours: Scale): number | null {
  if (typeof value === 'number') return theirs === null ? null : onScale(value, theirs, ours)
  const step = typeof value === 'string' ? wordOnScale(value) : null
  return step === null ? null : onScale(step, '-2..2', ours)
}
