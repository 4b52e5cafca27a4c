import type { Journey } from '../journey/journey'
import { stepNumbers } from '../scene/view/step-numbers'

/** Whether steps have other numbers now, or cards no longer belong to theirs: what says so on the map is to follow. */
export function areStepsMoved(before: Journey, after: Journey): boolean {
  const [old, now] = [stepNumbers(before), stepNumbers(after)]
  if (old.size === 0) return false
  if ([...now].some(([id, number]) => (old.get(id) ?? number) !== number)) return true
  const steps = new Map(before.cards.map(({ id, step }) => [id, step]))
  return after.cards.some(({ id, step }) => step === null && (steps.get(id) ?? null) !== null)
}

/** A journey with the steps to which its cards belonged, where they belong to none now: as it is still drawn. */
export function withStepsOf(before: Journey, journey: Journey): Journey {
  const steps = new Map(before.cards.map(({ id, step }) => [id, step]))
  const cards = journey.cards.map((card) => {
    const step = card.step ?? steps.get(card.id) ?? null
    return step === card.step ? card : { ...card, step }
  })
  return { ...journey, cards }
}

/** The numbers with which the steps of a journey are still drawn. */
export const numbersAsDrawn = (before: Journey, journey: Journey): ReadonlyMap<string, string> =>
  new Map([...stepNumbers(journey), ...stepNumbers(before)])
