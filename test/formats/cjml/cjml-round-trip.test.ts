import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cjml } from '../../../src/formats/cjml'
import { createLosses } from '../../../src/formats/loss'
import { onOneLine, printable } from '../../../src/formats/printable'
import { checkReferences } from '../../../src/journey/check-references'
import { usualPlace } from '../../../src/journey/channel'
import { journey as journeySchema, type Journey } from '../../../src/journey/journey'
import type { Lane } from '../../../src/journey/lane'
import { journey as anyJourney } from '../../journey/arbitrary'
import { inLanesOf } from '../in-lanes-of'
import { spikedJourney } from '../spiked-journey'
import { PIECES } from './pieces'

const LANES = ['actions', 'touchpoints', 'backstage', 'experience', 'notes', 'fears'] as const
const UNTITLED = 'No title'
const GENERIC = ['Customer', 'Клиент', 'Company', 'Компания']
const plain = (text: string): string => printable(text, createLosses())
const oneLine = (text: string): string => onOneLine(text, createLosses())
const linesIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )

/** What of a journey CJML carries, in the words of the journey. Steps of one kind and person keep their order. */
function carried(journey: Journey) {
  const [stageWord, personaWord] =
    journey.language === 'en' ? ['Stage', 'Persona'] : ['Этап', 'Персона']
  const isActual = journey.state === 'as-is'
  const people = journey.personas.map(({ id, name }, index) => ({
    id,
    name: oneLine(name) || `${personaWord} ${index + 1}`,
  }))
  const named = people.filter(({ name }) => !GENERIC.includes(name))
  const whose = ({ persona }: Lane): string =>
    named.length === 1 ? '' : String(named.findIndex(({ id }) => id === persona))

  return {
    title: oneLine(journey.title) || UNTITLED,
    scenario: plain(journey.scenario),
    state: journey.state,
    personas: named.map(({ name }) => name),
    stages: journey.stages.map((stage, index) => {
      const steps = journey.lanes.flatMap((lane) =>
        journey.cards
          .filter((card) => card.lane === lane.id && card.stage === stage.id)
          .map((card) => ({ card, lane })),
      )
      const contacts = steps.flatMap(({ card, lane }) =>
        card.kind === 'touchpoint' ? [{ card, whose: whose(lane) }] : [],
      )
      const others = steps.filter(({ card }) => card.kind !== 'touchpoint')
      const inLanes = (...kinds: string[]) => others.filter(({ lane }) => kinds.includes(lane.kind))
      const actions = inLanes('actions', 'touchpoints')
      const backstage = inLanes('backstage')
      const isTold = contacts.length + actions.length + backstage.length > 0
      const told = (kind: string): string[] =>
        isTold ? linesIn(inLanes(kind).map(({ card }) => plain(card.text))) : []
      const scores = contacts.flatMap(({ card }) => (isActual ? (card.score ?? []) : []))
      return {
        name: oneLine(stage.name) || `${stageWord} ${index + 1}`,
        subtitle: plain(stage.subtitle),
        emotion:
          isActual && inActions(actions) && stage.emotion !== null ? stage.emotion : meanOf(scores),
        contacts: byWhom(
          contacts.map(({ card, whose: by }) => ({
            whose: by,
            text: plain(card.text),
            channel: card.channel,
            place: usualPlace(card.channel),
            owner: GENERIC.includes(oneLine(card.owner)) ? '' : oneLine(card.owner),
            score: isActual ? card.score : null,
            status: isActual && card.status === 'missing' ? 'missing' : 'exists',
          })),
        ),
        actions: byWhom(
          actions.map(({ card, lane }) => ({ whose: whose(lane), text: plain(card.text) })),
        ),
        backstage: backstage.map(({ card }) => plain(card.text)),
        experience: isActual ? told('experience') : [],
        notes: told('notes'),
      }
    }),
  }
}

const inActions = (actions: readonly unknown[]): boolean => actions.length > 0
const byWhom = <T extends { readonly whose: string }>(steps: readonly T[]): T[] =>
  [...steps].sort((a, b) => (a.whose < b.whose ? -1 : Number(a.whose > b.whose)))

/** The mean of scores as an emotion; halves go away from the middle. */
function meanOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null
  const mean = scores.reduce((sum, score) => sum + score - 3, 0) / scores.length
  return Math.sign(mean) * Math.round(Math.abs(mean)) + 0
}

function readAgain(journey: Journey) {
  const { text } = cjml.write(journey)
  const read = cjml.read(text, { language: journey.language, title: UNTITLED })
  if (!read.ok) throw new Error(`${JSON.stringify(read.problem)}: ${text}`)
  return read.value
}

describe('a journey that is written as CJML and read again', () => {
  it.each([
    ['whatever the texts', anyJourney],
    ['even where every text looks like CJML', spikedJourney(PIECES)],
    ['in lanes that it has a place for', inLanesOf(LANES, anyJourney)],
  ])('says all that CJML carries, %s', (_, journeys) => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const { journey: again } = readAgain(journey)
        expect(journeySchema.safeParse(again).error).toBeUndefined()
        expect(checkReferences(again)).toEqual([])
        expect(carried(again)).toEqual(carried(journey))
      }),
      { numRuns: 500 },
    )
  })

  it('says which stages will feel otherwise, and no others', () => {
    fc.assert(
      fc.property(inLanesOf(LANES, anyJourney), (journey) => {
        const told = cjml.write(journey).losses.find(({ code }) => code === 'emotion-differs')
        const before = journey.stages.map(({ emotion }) => emotion)
        const after = readAgain(journey).journey.stages.map(({ emotion }) => emotion)
        const other = before.filter((emotion, index) => emotion !== after[index]).length
        expect(told?.count ?? 0).toBe(other)
      }),
      { numRuns: 300 },
    )
  })

  it('is written to the letter as before, once it has been read', () => {
    fc.assert(
      fc.property(inLanesOf(LANES, anyJourney), (journey) => {
        const once = readAgain(readAgain(journey).journey).journey
        expect(cjml.write(readAgain(once).journey).text).toBe(cjml.write(once).text)
      }),
    )
  })
})
