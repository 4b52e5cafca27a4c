import type * as z from 'zod/mini'
import { card, cardKind, type CardKind } from '../../journey/card'
import { journeyHead } from '../../journey/journey'
import { lane } from '../../journey/lane'
import { persona } from '../../journey/persona'
import { stage } from '../../journey/stage'
import type { Table } from '../table/table'
import { fieldOf, type Field } from './field'

/** Kinds of records, in the order in which they are written; one row says one of them. */
export const RECORDS = ['journey', 'persona', 'stage', 'lane', 'card'] as const
export type RecordKind = (typeof RECORDS)[number]

/** Columns besides those of the fields: the kind of record, the version of the format, and what no column can say, as JSON. */
export const RECORD = 'record'
export const VERSION = 'formatVersion'
export const MORE = 'more'

const fieldsOf = (schema: z.ZodMiniObject): readonly Field[] =>
  Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field))

const FIELDS = {
  journey: fieldsOf(journeyHead),
  persona: fieldsOf(persona),
  stage: fieldsOf(stage),
  lane: fieldsOf(lane),
} as const

const CARD_FIELDS: ReadonlyMap<string | undefined, readonly Field[]> = new Map(
  card.def.options.map((option) => [option.shape.kind.def.values[0], fieldsOf(option)]),
)

/** The fields of a record, in the order of its schema: they follow from it, so a new field needs no change here. */
export const fieldsOfRecord = (record: Exclude<RecordKind, 'card'>): readonly Field[] =>
  FIELDS[record]
export const fieldsOfCard = (kind: CardKind): readonly Field[] => CARD_FIELDS.get(kind) ?? []

/** Every column in its order: what cards have comes first, since most rows are cards. */
export const COLUMNS: readonly string[] = [
  ...new Set([
    RECORD,
    ...[
      ...cardKind.options.flatMap(fieldsOfCard),
      ...FIELDS.persona,
      ...FIELDS.stage,
      ...FIELDS.lane,
      ...FIELDS.journey,
    ].flatMap(({ columns }) => columns),
    VERSION,
    MORE,
  ]),
]

/** Whether a table is a list of records as we write it. */
export const isRecordTable = ({ columns }: Table): boolean =>
  columns[0]?.trim().toLowerCase() === RECORD &&
  columns.some((name) => name.trim().toLowerCase() === 'id')
