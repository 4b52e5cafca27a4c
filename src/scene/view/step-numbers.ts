import type { Journey } from '../../journey/journey'
import { stepsByStage } from '../../journey/steps'

/** The number by which each step is known on the map, by its id: `2.1` is the first step of the second stage (C4). */
export function stepNumbers(
  journey: Pick<Journey, 'stages' | 'lanes' | 'cards'>,
): ReadonlyMap<string, string> {
  const steps = stepsByStage(journey)
  return new Map(
    journey.stages.flatMap(({ id }, stage) =>
      (steps.get(id) ?? []).map((step, index): [string, string] => [
        step.id,
        `${stage + 1}.${index + 1}`,
      ]),
    ),
  )
}
