import { LIMITS } from '../journey/limits'
import { bad, good, type Result } from '../journey/problem'

type Counts = Partial<Readonly<Record<'personas' | 'stages' | 'lanes' | 'cards', number>>>

/** Whether one map can hold so many records, otherwise `too-large` (`size`, `limit` in records). */
export function checkSize(counts: Counts): Result<null> {
  for (const kind of ['personas', 'stages', 'lanes', 'cards'] as const) {
    const size = counts[kind] ?? 0
    if (size > LIMITS[kind]) return bad('too-large', { size, limit: LIMITS[kind] })
  }
  return good(null)
}
