import { drawBoard } from '../canvas/draw-board'
import { UNWATCHED } from '../canvas/job'
import { bad, good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Session } from './session'

/** Draws a board of the followed map as one undo step. */
export async function board(
  session: Session,
  { root, scene }: RequestOf<'board'>,
): Promise<Result<AnswerTo<'board'>>> {
  const index = session.followed()
  if (index?.root !== root) return bad('map-gone')
  session.steps.begin(null)
  try {
    const drawn = await drawBoard(scene, index, { ...UNWATCHED, underway: session.underway })
    return drawn.ok ? good({ writes: session.wrote() }) : drawn
  } finally {
    session.steps.end(null)
  }
}
