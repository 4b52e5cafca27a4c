import { Cancelled } from './job'
import { takeBack } from './take-back'

/**
 * Does one part of a job. Where it fails because somebody removed one of its nodes meanwhile, what was done of it is taken
 * back, and the job goes on without it.
 * @throws what the part threw, where its nodes are there
 */
export async function unlessGone(
  backs: (() => void)[],
  nodes: readonly BaseNode[],
  part: () => Promise<void> | void,
): Promise<void> {
  const before = backs.length
  try {
    await part()
  } catch (error) {
    if (error instanceof Cancelled || !nodes.some(({ removed }) => removed)) throw error
    takeBack(backs, before)
  }
}
