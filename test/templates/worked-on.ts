import type { Card } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'
import { STATEMENTS, type MaturityRound } from '../../src/journey/maturity'
import { forPersona } from '../../src/journey/family/for-persona'
import { toBeOf } from '../../src/journey/family/to-be-of'
import { newCard, newLane, newPersona } from '../../src/journey/new-record'
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

/** The other maps of its family: one for another persona, who feels otherwise, and one of how it is to be. */
export function kinOf(journey: Journey): Journey[] {
  const name = { en: 'Ivan, in a hurry', ru: 'Иван, спешит' }[journey.language]
  const other = forPersona(journey, newPersona(name), 'kin')
  const toBe = toBeOf(journey, 'kin')
  const feelings = ([1, -2, null, 0, 2] as const).map((emotion) => ({ emotion, feeling: '' }))
  return [
    {
      ...other,
      id: 'other',
      stages: other.stages.map((stage, i) => ({ ...stage, ...feelings[i % feelings.length] })),
    },
    { ...changed(toBe), id: 'to-be' },
  ]
}

/** The second stage feels better, a card is gone, another is called otherwise, and one is new. */
function changed({ stages, cards: [first, second, third, ...cards], ...rest }: Journey): Journey {
  const text = { en: 'A courier comes the same day', ru: 'Курьер приезжает в тот же день' }
  const isNew = second === undefined ? [] : [newCard('note', second.stage, second.lane, '')]
  return {
    ...rest,
    stages: stages.map((stage, i) => (i === 1 ? { ...stage, emotion: 2 } : stage)),
    cards: [
      ...(first === undefined ? [] : [{ ...first, text: text[rest.language] }]),
      ...isNew.map((card) => ({ ...card, id: 'new', text: text[rest.language] })),
      ...(third === undefined ? [] : [third]),
      ...cards,
    ],
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
