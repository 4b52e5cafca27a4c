import '../../journey/jitless'
import * as z from 'zod/mini'
import { card, cardKind, type Card } from '../../journey/card'
import { journeyHead, type JourneyHead } from '../../journey/journey'
import { lane, type Lane } from '../../journey/lane'
import { newCard, newPersona, newStage } from '../../journey/new-record'
import { persona, type Persona } from '../../journey/persona'
import { stage, type Stage } from '../../journey/stage'
import type { RawRecord } from '../../protocol/raw-map'
import type { Place } from './cells'

/** An empty text is not drawn: where a text is not on the canvas, the field is empty. */
function parse<T>(
  schema: z.ZodMiniType<T>,
  blank: object,
  { id, fields, texts }: RawRecord,
  place: object = {},
): T | null {
  const parsed = z.safeParse(schema, { ...blank, ...fields, ...texts, ...place, id })
  return parsed.success ? parsed.data : null
}

export const parseHead = (raw: RawRecord): JourneyHead | null =>
  parse(journeyHead, { title: '', scenario: '' }, raw)

export const parsePersona = (raw: RawRecord): Persona | null => parse(persona, newPersona(''), raw)

export const parseStage = (raw: RawRecord): Stage | null => parse(stage, newStage(''), raw)

export const parseLane = (raw: RawRecord): Lane | null => parse(lane, { name: '', hint: '' }, raw)

export function parseCard(raw: RawRecord, { stage, lane }: Place): Card | null {
  const kind = z.safeParse(cardKind, raw.fields['kind'])
  if (!kind.success) return null
  return parse(card, newCard(kind.data, stage, lane, ''), raw, { stage, lane })
}
