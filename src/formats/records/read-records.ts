import * as z from 'zod/mini'
import { cardKind, type CardKind } from '../../journey/card'
import { cardKindOfLane, laneKind } from '../../journey/lane-kind'
import { newCard, newLane, newPersona, newStage } from '../../journey/new-record'
import { plainFields } from '../../journey/plain-fields'
import { bad, good, type Result } from '../../journey/problem'
import { checkJourney } from '../check-journey'
import { emptyJourney } from '../empty-journey'
import type { ReadHints, ReadJourney } from '../format'
import { FORMAT_VERSION } from '../journey-file'
import { migrate, MIGRATIONS } from '../migrate'
import { parsePlain } from '../parse-plain'
import type { Table, TableRow } from '../table/table'
import type { Field } from './field'
import {
  COLUMNS,
  fieldsOfCard,
  fieldsOfRecord,
  MORE,
  RECORD,
  RECORDS,
  VERSION,
  type RecordKind,
} from './record-columns'

type Plain = Readonly<Record<string, unknown>>

/**
 * The journey in a list of records, as `writeRecords` writes it or a program of somebody's: columns and rows may be
 * missing, then the record is as a new one, with a fresh id. The order of the rows is that of the records. A column of
 * which we know nothing is a field of its own.
 *
 * @returns the journey, or `bad-cell` (`row`, `column`, `value`), `newer-version` (`version`, `known`),
 * `no-stages`, or what `checkJourney` says
 */
export function readRecords(table: Table, hints: ReadHints): Result<ReadJourney> {
  const names = canonicalNames(table.columns)
  const found: Readonly<Record<RecordKind, Row[]>> = {
    journey: [],
    persona: [],
    stage: [],
    lane: [],
    card: [],
  }
  for (const row of table.rows) {
    const cells = new Map(names.map((name, index) => [name, row.cells[index] ?? ''] as const))
    const kind = RECORDS.find((one) => one === cells.get(RECORD)?.trim().toLowerCase())
    if (kind === undefined || (kind === 'journey' && found.journey.length > 0)) {
      return bad('bad-cell', { row: row.number, column: RECORD, value: cells.get(RECORD) ?? '' })
    }
    found[kind].push({ row, cells })
  }

  const version = readVersion(found.journey[0])
  if (!version.ok) return version
  const head = readAll(found.journey, 'journey', () => emptyJourney(hints))
  const personas = readAll(found.persona, 'persona', () => newPersona(''))
  const stages = readAll(found.stage, 'stage', () => newStage(''))
  const lanes = readAll(found.lane, 'lane', () => newLane('notes', ''))
  if (!head.ok) return head
  if (!personas.ok) return personas
  if (!stages.ok) return stages
  if (!lanes.ok) return lanes
  if (stages.value.length === 0) return bad('no-stages')
  const cards = readCards(found.card, lanes.value)
  if (!cards.ok) return cards
  const journey = checkJourney(
    migrate(
      {
        ...(head.value[0] ?? emptyJourney(hints)),
        personas: personas.value,
        stages: stages.value,
        lanes: lanes.value,
        cards: cards.value,
      },
      version.value,
      MIGRATIONS,
    ),
  )
  return journey.ok ? good({ journey: journey.value, losses: [] }) : journey
}

interface Row {
  readonly row: TableRow
  readonly cells: ReadonlyMap<string, string>
}

/** Our names for columns that have them in other letters, their own for the rest; the first of several counts. */
function canonicalNames(columns: readonly string[]): readonly string[] {
  const ours = new Map(COLUMNS.map((name) => [name.toLowerCase(), name]))
  const names = columns.map((name) => ours.get(name.trim().toLowerCase()) ?? name.trim())
  return names.map((name, index) => (names.indexOf(name) === index ? name : ''))
}

function readVersion(row: Row | undefined): Result<number> {
  const cell = row?.cells.get(VERSION)?.trim() ?? ''
  const version = cell === '' ? FORMAT_VERSION : Number(cell)
  if (!Number.isInteger(version) || version < 1) {
    return bad('bad-cell', { row: row?.row.number ?? 1, column: VERSION, value: cell })
  }
  return version > FORMAT_VERSION
    ? bad('newer-version', { version, known: FORMAT_VERSION })
    : good(version)
}

function readAll(
  rows: readonly Row[],
  kind: Exclude<RecordKind, 'card'>,
  blank: () => object,
): Result<readonly Plain[]> {
  const fields = fieldsOfRecord(kind)
  const records: Plain[] = []
  for (const row of rows) {
    const record = readRecord(row, fields, blank())
    if (!record.ok) return record
    records.push(record.value)
  }
  return good(records)
}

/** A card whose kind is not said has that of its lane. */
function readCards(rows: readonly Row[], lanes: readonly Plain[]): Result<readonly Plain[]> {
  const kinds = new Map(lanes.map(({ id, kind }) => [id, kind]))
  const records: Plain[] = []
  for (const row of rows) {
    const said = row.cells.get('kind')?.trim() ?? ''
    const lane = laneKind.options.find((one) => one === kinds.get(row.cells.get('lane') ?? ''))
    const kind: CardKind | null | undefined =
      said === '' && lane !== undefined
        ? cardKindOfLane(lane)
        : cardKind.options.find((one) => one === said)
    if (kind === undefined || kind === null) {
      return bad('bad-cell', { row: row.row.number, column: 'kind', value: said })
    }
    const cells = new Map(row.cells).set('kind', kind)
    const blank = newCard(kind, cells.get('stage') ?? '', cells.get('lane') ?? '', '')
    const record = readRecord({ ...row, cells }, fieldsOfCard(kind), blank)
    if (!record.ok) return record
    records.push(record.value)
  }
  return good(records)
}

/**
 * A record from its cells. What has no column, and what an empty cell says nothing of, is as in `blank`; what stands in
 * `more` counts where the cells of its field are empty.
 */
function readRecord({ row, cells }: Row, fields: readonly Field[], blank: object): Result<Plain> {
  const wrong = (column: string): Result<never> =>
    bad('bad-cell', { row: row.number, column, value: cells.get(column) ?? '' })
  const isFilled = (column: string): boolean => (cells.get(column) ?? '') !== ''
  const record = new Map<string, unknown>(Object.entries(blank))
  const said = new Set<string>()
  for (const { name, columns, read } of fields) {
    if (columns.some(isFilled)) said.add(name)
    else if (!columns.some((column) => cells.has(column))) continue
    const value = read((column) => cells.get(column) ?? '')
    if ('wrong' in value) {
      if (said.has(name)) return wrong(value.wrong)
    } else record.set(name, value.value)
  }

  const ours = new Set([
    RECORD,
    VERSION,
    MORE,
    '',
    '__proto__',
    ...fields.flatMap(({ columns }) => columns),
  ])
  for (const [column, cell] of cells) {
    if (cell === '' || ours.has(column)) continue
    if (fields.some(({ name }) => name === column)) return wrong(column)
    record.set(column, cell)
  }
  if (isFilled(MORE)) {
    const more = parsePlain(cells.get(MORE) ?? '')
    const parsed = more.ok ? z.safeParse(plainFields, more.value) : null
    if (parsed?.success !== true) return wrong(MORE)
    for (const [name, value] of Object.entries(parsed.data)) {
      if (!said.has(name)) record.set(name, value)
    }
  }
  return good(Object.fromEntries([...record].filter(([, value]) => value !== undefined)))
}
