import '../../journey/jitless'
import * as z from 'zod/mini'
import { card, cardKind, type Card } from '../../journey/card'
import { journeyHead, type JourneyHead } from '../../journey/journey'
import { lane, type Lane } from '../../journey/lane'
import { newCard, newHead, newLane, newPersona, newStage } from '../../journey/new-record'
import { persona, type Persona } from '../../journey/persona'
import { stage, type Stage } from '../../journey/stage'
import { TEXT_LIMIT } from '../../journey/text'
import type { RawRecord } from '../../protocol/raw-map'
import { remembering } from '../../scene/remember'
import { mend } from './mend'

/** What could be made of a record; `whole` where nothing of it had to be left out. */
export interface Parsed<T> {
  readonly value: T
  readonly whole: boolean
}

/**
 * Parses a record, and what of it can be parsed where it is damaged: fields that make no sense become what a new record
 * has there. An empty text is not drawn, so a text that is not on the canvas is an empty field.
 */
function parse<T>(
  schema: z.ZodMiniType<T>,
  blank: object,
  raw: RawRecord,
  place: object = {},
): Parsed<T> | null {
  const { id, fields, texts, state } = raw
  const given = { ...blank, ...fields, ...cut(texts), ...place, id }
  const all = z.safeParse(schema, given)
  if (all.success) return { value: all.data, whole: state !== 'damaged' }
  const mended = mend(given, all.error.issues)
  const most = z.safeParse(schema, mended)
  if (most.success) return { value: most.data, whole: false }
  const bad = new Set(most.error.issues.map(({ path: [field] }) => field))
  const rest = Object.entries(mended).map(([field, value]): [string, unknown] => [
    field,
    bad.has(field) ? Reflect.get({ ...blank, ...place, id }, field) : value,
  ])
  const some = z.safeParse(schema, Object.fromEntries(rest))
  return some.success ? { value: some.data, whole: false } : null
}

/** People can paste whole books; what is beyond the limit stays on the canvas. */
const cut = (texts: RawRecord['texts']): RawRecord['texts'] =>
  Object.values(texts).every((text) => text.length <= TEXT_LIMIT)
    ? texts
    : Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, text.slice(0, TEXT_LIMIT)]),
      )

// The same value for the same record, so that what was drawn with it stands.
const personas = remembering<RawRecord, Parsed<Persona> | null>()
const stages = remembering<RawRecord, Parsed<Stage> | null>()
const lanes = remembering<RawRecord, Parsed<Lane> | null>()
const cards = remembering<RawRecord, Parsed<Card> | null>()

export const parseHead = (raw: RawRecord): Parsed<JourneyHead> | null =>
  parse(journeyHead, newHead('en'), raw)

export const parsePersona = (raw: RawRecord): Parsed<Persona> | null =>
  personas(raw, [], () => parse(persona, newPersona(''), raw))

export const parseStage = (raw: RawRecord): Parsed<Stage> | null =>
  stages(raw, [], () => parse(stage, newStage(''), raw))

export const parseLane = (raw: RawRecord): Parsed<Lane> | null =>
  lanes(raw, [], () => parse(lane, newLane('notes', ''), raw))

/** Stands for the cell of a card that is in none. */
const NOWHERE = 'nowhere'

/**
 * Parses what a card says, wherever it stands: its `stage` and `lane` are to be set.
 * @param kind what the card is where it no longer says so itself
 */
export function parseCard(raw: RawRecord, kind: Card['kind']): Parsed<Card> | null {
  const said = z.safeParse(cardKind, raw.fields['kind'])
  const known = said.success ? said.data : kind
  return cards(raw, [known], () => {
    const blank = newCard(known, NOWHERE, NOWHERE, '')
    const found = parse(card, known === 'barrier' ? { ...blank, blocks: null } : blank, raw, {
      kind: known,
      stage: NOWHERE,
      lane: NOWHERE,
    })
    return found === null || said.success ? found : { ...found, whole: false }
  })
}

const inPlace = remembering<Card, Card>()

/** The same card for the same place. */
export const placeCard = (card: Card, stage: string, lane: string): Card =>
  inPlace(card, [stage, lane], () => ({ ...card, stage, lane }))
