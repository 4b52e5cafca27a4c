import '../../journey/jitless'
import * as z from 'zod/mini'
import { card, type Card } from '../../journey/card'
import { journeyHead, type JourneyHead } from '../../journey/journey'
import { lane, type Lane } from '../../journey/lane'
import { newCard, newPersona, newStage } from '../../journey/new-record'
import { persona, type Persona } from '../../journey/persona'
import { stage, type Stage } from '../../journey/stage'
import type { Cell } from './cells'
import type { FoundRecord } from './collect-records'

/** An empty text is not drawn: where a text is not on the canvas, the field is empty. */
const read = <T>(
  schema: z.ZodMiniType<T>,
  blank: object,
  { record, texts }: FoundRecord,
  place: object = {},
): T | null => {
  const parsed = z.safeParse(schema, {
    ...blank,
    ...record.fields,
    ...texts,
    ...place,
    id: record.id,
  })
  return parsed.success ? parsed.data : null
}

export const parseHead = (found: FoundRecord): JourneyHead | null =>
  read(journeyHead, { title: '', scenario: '' }, found)

export const parsePersona = (found: FoundRecord): Persona | null =>
  read(persona, newPersona(''), found)

export const parseStage = (found: FoundRecord): Stage | null => read(stage, newStage(''), found)

export const parseLane = (found: FoundRecord): Lane | null =>
  read(lane, { name: '', hint: '' }, found)

export function parseCard(found: FoundRecord, cell: Cell): Card | null {
  const kind = kindOf.safeParse(found.record.fields.kind)
  if (!kind.success) return null
  return read(card, newCard(kind.data, cell.stage, cell.lane, ''), found, {
    stage: cell.stage,
    lane: cell.lane,
  })
}

const kindOf = z.enum(['note', 'touchpoint', 'barrier', 'solution', 'kpi', 'offer', 'cost'])
