import type { Journey } from '../../journey/journey'
import type { Written } from '../format'
import { FORMAT_VERSION } from '../journey-file'
import { createLosses } from '../loss'
import { orderKeys } from '../order-keys'
import { delimiterFor } from '../table/delimiter-for'
import { writeTable, type WrittenCell } from '../table/write-table'
import type { Field } from './field'
import {
  COLUMNS,
  fieldsOfCard,
  fieldsOfRecord,
  MORE,
  RECORD,
  VERSION,
  type RecordKind,
} from './record-columns'

/**
 * A journey as a list of its records, one a row, each with every field: what `readRecords` reads is the same journey to the
 * letter. Fields that we do not know, and what no cell can say, stand as JSON in the column `more`.
 */
export function writeRecords(journey: Journey): Written {
  const losses = createLosses()
  const { personas, stages, lanes, cards, ...head } = journey
  const rows = [
    COLUMNS,
    rowOf('journey', head, fieldsOfRecord('journey')),
    ...personas.map((persona) => rowOf('persona', persona, fieldsOfRecord('persona'))),
    ...stages.map((stage) => rowOf('stage', stage, fieldsOfRecord('stage'))),
    ...lanes.map((lane) => rowOf('lane', lane, fieldsOfRecord('lane'))),
    ...cards.map((card) => rowOf('card', card, fieldsOfCard(card.kind))),
  ]
  const text = writeTable(rows, delimiterFor(journey.language), losses)
  // Without the mark spreadsheets take the letters for those of another encoding.
  return { text: `\uFEFF${text}`, losses: losses.all() }
}

function rowOf(kind: RecordKind, record: object, fields: readonly Field[]): readonly WrittenCell[] {
  const more = new Map<string, unknown>(Object.entries(record))
  const cells = new Map<string, WrittenCell>([[RECORD, kind]])
  if (kind === 'journey') cells.set(VERSION, FORMAT_VERSION)
  for (const field of fields) {
    const written = field.write(more.get(field.name))
    if (written === null) continue
    more.delete(field.name)
    for (const [column, cell] of written) cells.set(column, cell)
  }
  if (more.size > 0) cells.set(MORE, JSON.stringify(orderKeys(Object.fromEntries(more))))
  return COLUMNS.map((column) => cells.get(column) ?? '')
}
