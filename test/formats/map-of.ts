import { readFileSync } from 'node:fs'
import type { ReadHints, ReadJourney } from '../../src/formats/format'
import type { LossCode } from '../../src/formats/loss'
import type { Card } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'
import type { Result } from '../../src/journey/problem'

export const HINTS: ReadHints = { language: 'en', title: 'Untitled' }

/** The text of a file in `assets/examples`. */
export const example = (name: string): string => readFileSync(`assets/examples/${name}`, 'utf8')

/** What was read, or an error that names the problem. */
export function readOf(result: Result<ReadJourney>): ReadJourney {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/** How often each loss was noted. */
export const lossCounts = ({
  losses,
}: Pick<ReadJourney, 'losses'>): Partial<Record<LossCode, number>> =>
  Object.fromEntries(losses.map(({ code, count }) => [code, count]))

/** The texts of the cards, lane by lane and stage by stage, under the names of the lanes. */
export const textsOf = (journey: Journey): Record<string, string[][]> =>
  Object.fromEntries(
    journey.lanes.map(({ id, name }) => [
      name,
      journey.stages.map((stage) =>
        journey.cards
          .filter((card) => card.lane === id && card.stage === stage.id)
          .map(({ text }) => text),
      ),
    ]),
  )

/** The card with a text. */
export function cardOf(journey: Journey, text: string): Card {
  const card = journey.cards.find((one) => one.text === text)
  if (card === undefined) throw new Error(`No card says ${text}`)
  return card
}
