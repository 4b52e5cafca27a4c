import type { Card } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'
import { STATEMENTS, type MaturityRound } from '../../src/journey/maturity'
import { newCard, newLane } from '../../src/journey/new-record'
import { LEVELS } from '../../src/journey/scales'

/** A template after people have worked on it: with what none can know beforehand. */
export function workedOn(journey: Journey): Journey {
  const lane = { ...newLane('decisions', 'Decisions'), id: 'decided' }
  return {
    ...journey,
    maturity: [round('2026-03-02', 0), round('2026-09-14', 1)],
    lanes: [...journey.lanes, lane],
    cards: [...journey.cards, decision(journey, lane.id)],
  }
}

/** Answers that differ from group to group; the later round is a little better, and one statement is left open. */
const round = (day: string, better: 0 | 1): MaturityRound => ({
  day,
  answers: Array.from({ length: STATEMENTS }, (_, i) =>
    i === 7 && better === 0
      ? null
      : (LEVELS[Math.min(4, ((i * 7) % 4) + (i % 3 === 0 ? better : 0))] ?? null),
  ),
})

/** It touches three stages: is against what is needed at one, in line with it at another, and not looked at further on. */
function decision({ stages, language }: Journey, lane: string): Card {
  const [first, second, third] = stages.map(({ id }) => id)
  const text = {
    en: 'Support by phone on weekdays only',
    ru: 'Поддержка по телефону только в будни',
  }
  const why = { en: 'Most of them call on Saturday', ru: 'Больше всего звонков в субботу' }
  const how = { en: 'Answer in the chat at weekends', ru: 'В выходные отвечать в чате' }
  const at = (stage: string | undefined, contradicts: boolean | null) =>
    stage === undefined
      ? []
      : [
          {
            stage,
            contradicts,
            why: contradicts === true ? why[language] : '',
            strengthen: contradicts === false ? how[language] : '',
          },
        ]
  return {
    ...newCard('decision', first ?? '', lane, text[language]),
    id: 'decision',
    day: '2026-10-05',
    author: 'Zoe',
    verdict: 'change',
    affects: [...at(first, true), ...at(second, false), ...at(third, null)],
  }
}
