import type { CardOf } from '../card'
import type { Journey } from '../journey'
import type { OperationOf } from '../operation'
import { bad, good, type Result } from '../problem'
import { checkRoom } from './check-room'
import { replaceAt } from './list'

/** Notes that a solution answers a barrier (C56); nothing changes where it already does. */
export function linkSolution(journey: Journey, link: OperationOf<'barrier.link'>): Result<Journey> {
  const barrier = findBarrier(journey, link.barrier)
  if (!barrier.ok) return barrier
  const solution = journey.cards.find(({ id }) => id === link.solution)
  if (solution === undefined) return bad('unknown-card', { id: link.solution })
  if (solution.kind !== 'solution') return bad('not-a-solution', { id: link.solution })
  const { solutions } = barrier.value
  if (solutions.includes(solution.id)) return good(journey)
  const room = checkRoom('solutions', solutions.length)
  if (!room.ok) return room
  return good(withSolutions(journey, barrier.value, [...solutions, solution.id]))
}

/** Forgets that a solution answers a barrier. */
export function unlinkSolution(
  journey: Journey,
  link: OperationOf<'barrier.unlink'>,
): Result<Journey> {
  const barrier = findBarrier(journey, link.barrier)
  if (!barrier.ok) return barrier
  const solutions = barrier.value.solutions.filter((id) => id !== link.solution)
  return good(withSolutions(journey, barrier.value, solutions))
}

function findBarrier(journey: Journey, id: string): Result<CardOf<'barrier'>> {
  const card = journey.cards.find((one) => one.id === id)
  if (card === undefined) return bad('unknown-card', { id })
  return card.kind === 'barrier' ? good(card) : bad('not-a-barrier', { id })
}

const withSolutions = (
  journey: Journey,
  barrier: CardOf<'barrier'>,
  solutions: string[],
): Journey => ({
  ...journey,
  cards: replaceAt(journey.cards, journey.cards.indexOf(barrier), { ...barrier, solutions }),
})
