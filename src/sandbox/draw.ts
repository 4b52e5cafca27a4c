import { drawMap } from '../canvas/draw-map'
import { Cancelled } from '../canvas/job'
import type { Journey } from '../journey/journey'
import { bad, good, type Result } from '../journey/problem'
import type { Snapshot } from '../protocol/snapshot'
import type { Session } from './session'

/** Draws a map as one undo step and follows it. `number` names the job in progress news and in `cancel`. */
export async function draw(
  session: Session,
  journey: Journey,
  number: number,
): Promise<Result<Snapshot>> {
  let total = 0
  session.steps.begin(null)
  try {
    const drawn = await drawMap(journey, {
      total: (shapes) => {
        total = shapes
      },
      progress: (done) =>
        session.tell({ type: 'progress', number, done: Math.min(done, total), total }),
      cancelled: () => session.cancelled.has(number),
    })
    if (!drawn.ok) return drawn
    return good(session.follow(drawn.value))
  } catch (error) {
    if (error instanceof Cancelled) return bad('cancelled')
    throw error
  } finally {
    session.cancelled.delete(number)
    session.steps.end(null)
  }
}

/** Asks a job to stop; it does at its next breath. */
export function cancel(session: Session, number: number): Result<Record<string, never>> {
  session.cancelled.add(number)
  return good({})
}
