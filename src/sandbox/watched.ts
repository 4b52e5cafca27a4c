import { Cancelled, type LongWatch } from '../canvas/job'
import { bad, type Result } from '../journey/problem'
import type { Session } from './session'

/**
 * Runs a long job as an undo step; it can be cancelled and tells how far it is.
 * @param number names the job in progress events and in `cancel`
 */
export async function watched<T>(
  session: Session,
  step: string | null,
  number: number,
  work: (watch: LongWatch) => Promise<Result<T>>,
): Promise<Result<T>> {
  let total = 0
  session.steps.begin(step)
  try {
    return await work({
      total: (shapes) => {
        total = shapes
      },
      progress: (done) => session.tell({ type: 'progress', number, done, total }),
      cancelled: () => session.cancelled.has(number),
      underway: session.underway,
    })
  } catch (error) {
    if (error instanceof Cancelled) return bad('cancelled')
    throw error
  } finally {
    session.cancelled.delete(number)
    session.steps.end(step)
  }
}
