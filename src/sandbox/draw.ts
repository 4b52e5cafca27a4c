import { drawMap } from '../canvas/draw-map'
import { Cancelled } from '../canvas/job'
import { measure } from '../canvas/measure'
import { bad, good, type Result } from '../journey/problem'
import type { AnswerTo, RequestOf } from '../protocol/request'
import type { Session } from './session'

/** Draws a map and follows it. `number` names the job in progress events and in `cancel`. */
export async function draw(
  session: Session,
  request: RequestOf<'draw'>,
  number: number,
): Promise<Result<AnswerTo<'draw'>>> {
  let total = 0
  session.steps.begin(request.step)
  try {
    const drawn = await drawMap(request.scene, {
      total: (shapes) => {
        total = shapes
      },
      progress: (done) => session.tell({ type: 'progress', number, done, total }),
      cancelled: () => session.cancelled.has(number),
    })
    if (!drawn.ok) return drawn
    const index = drawn.value
    const heights = await measure(request.measure, index)
    session.follow(index)
    return good({ root: index.root, heights, writes: session.wrote() })
  } catch (error) {
    if (error instanceof Cancelled) return bad('cancelled')
    throw error
  } finally {
    session.cancelled.delete(number)
    session.steps.end(request.step)
  }
}
