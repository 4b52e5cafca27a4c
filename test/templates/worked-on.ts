import type { Card } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'
import { STATEMENTS, type MaturityRound } from '../../src/journey/maturity'
import { newCard, newLane } from '../../src/journey/new-record'
import type { Persona } from '../../src/journey/persona'
import { LEVELS } from '../../src/journey/scales'

/** A template after people have worked on it: with what none can know beforehand. */
export function workedOn(journey: Journey): Journey {
  const lane = { ...newLane('decisions', 'Decisions'), id: 'decided' }
  return {
    ...journey,
    maturity: [round('2026-03-02', 0), round('2026-09-14', 1)],
    personas: journey.personas.map((persona, i) => (i === 0 ? known(persona, journey) : persona)),
    lanes: [...journey.lanes, lane],
    cards: [...journey.cards.map(asked), decision(journey, lane.id)],
  }
}

/** The first persona in five steps, unless the template has that already, and what is known of their mind at two stages. */
function known(persona: Persona, { stages, language }: Journey): Persona {
  if (persona.needs.length > 0) return persona
  const say = (en: string, ru: string): string => (language === 'en' ? en : ru)
  const [first, second] = stages.map(({ id }) => id)
  return {
    ...persona,
    properties: [say('Plans ahead', 'Планирует заранее')],
    needs: [say('No surprises', 'Без неожиданностей'), say('A quick answer', 'Быстрый ответ')],
    factors: [say('Word of a friend', 'Совет друга')],
    besides: [say('A short way there', 'Близко от дома')],
    benefits: [say('Saves time', 'Экономит время')],
    offer: say('An answer within the hour', 'Ответ в течение часа'),
    entry: 'word-of-mouth',
    communications: [say('What happens next', 'Что будет дальше')],
    stances: [
      ...(first === undefined ? [] : [{ stage: first, is: 'against' as const }]),
      ...(second === undefined ? [] : [{ stage: second, is: 'for' as const }]),
    ],
  }
}

/** Every offer has been held before the skeptic, each a little further than the one before. */
const asked = (card: Card, i: number): Card =>
  card.kind === 'offer'
    ? { ...card, skeptic: card.skeptic.map((_, at) => (at > i % 6 ? null : at !== i % 7)) }
    : card

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
