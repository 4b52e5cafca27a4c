import { LIMITS } from '../limits'
import { bad, good, type Result } from '../problem'

/** Whether one more fits where there are `count`; otherwise `too-large` (`size` it would have, `limit`). */
export function checkRoom(of: keyof typeof LIMITS, count: number): Result<null> {
  const limit = LIMITS[of]
  return count < limit ? good(null) : bad('too-large', { size: count + 1, limit })
}
