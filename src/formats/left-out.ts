import { drawnTexts } from '../i18n/drawn-texts'
import { usualPlace } from '../journey/channel'
import type { Card } from '../journey/card'
import type { Journey } from '../journey/journey'
import { newCard, newHead, newLane, newPersona, newStage } from '../journey/new-record'
import type { Losses } from './loss'

/** What a text says of a journey; of a record that is not there nothing is said. */
export interface Carried {
  readonly head: Fields
  readonly personas: ReadonlySet<string>
  readonly persona: Fields
  readonly stage: Fields
  readonly lanes: ReadonlySet<string>
  readonly lane: Fields
  readonly cards: ReadonlySet<string>
  readonly card: (card: Card) => Fields
}
export type Fields = readonly string[]

/** How the map is kept and drawn, not what it says. */
const HEAD: Fields = [
  'id',
  'language',
  'theme',
  'muted',
  'badges',
  'personas',
  'stages',
  'lanes',
  'cards',
]
/** Identity and place. */
const PLACE: Fields = ['id', 'kind', 'stage', 'lane']

/**
 * Notes what of a journey a text does not say: personas, lanes, cards and barriers by themselves, and of records that are
 * there the fields that people have filled in. A lane of emotions holds nothing of its own. Unknown fields count too.
 */
export function noteLeftOut(journey: Journey, carried: Carried, losses: Losses): void {
  const fields = (record: object, known: Fields, blank: object = {}): void => {
    for (const value of filled(record, known, blank)) losses.note('field-left-out', value)
  }
  fields(journey, [...HEAD, ...carried.head], newHead(journey.language))
  for (const persona of journey.personas) {
    if (carried.personas.has(persona.id))
      fields(persona, ['id', ...carried.persona], newPersona(''))
    else losses.note('persona-left-out', persona.name)
  }
  for (const stage of journey.stages) fields(stage, ['id', ...carried.stage], newStage(''))
  const usual = drawnTexts(journey.language).lanes
  for (const lane of journey.lanes) {
    const blank = { ...newLane(lane.kind, ''), ...usual[lane.kind] }
    if (carried.lanes.has(lane.id)) fields(lane, ['id', 'kind', ...carried.lane], blank)
    else if (lane.kind !== 'emotions') losses.note('lane-left-out', lane.name)
  }
  for (const card of journey.cards) {
    if (carried.cards.has(card.id)) fields(card, [...PLACE, ...carried.card(card)], blankOf(card))
    else losses.note(card.kind === 'barrier' ? 'barrier-left-out' : 'card-left-out', card.text)
  }
}

/** The card as it was before anybody filled it in. */
function blankOf(card: Card): object {
  const blank = newCard(card.kind, card.stage, card.lane, '')
  return card.kind === 'touchpoint' ? { ...blank, place: usualPlace(card.channel) } : blank
}

/** The filled-in values of a record that are not among the known ones, as texts. */
function filled(record: object, known: Fields, blank: object): string[] {
  const usual = new Map<string, unknown>(Object.entries(blank))
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
    if (known.includes(name)) return []
    const said = asText(value)
    return said === '' || said === asText(usual.get(name)) ? [] : [said]
  })
}

/** What a value says; empty where it says nothing. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ')
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(asText).filter(Boolean).join(', ')
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : ''
}
