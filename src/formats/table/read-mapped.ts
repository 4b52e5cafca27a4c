import type { Card } from '../../journey/card'
import { bad, good, problem, type Problem, type Result } from '../../journey/problem'
import { TEXT_LIMIT } from '../../journey/text'
import { createBuilder } from '../build-journey'
import type { ReadHints, ReadJourney } from '../format'
import { createLosses, type Losses } from '../loss'
import { NO_DETAILS, refineCard, withoutPlace, type Details } from './card-details'
import { cellReader } from './cell-reader'
import { channelOfName } from './channel-of-name'
import { columnNames } from './column-names'
import { laneOfRole } from './column-role'
import { createLanes } from './create-lanes'
import { createStages } from './create-stages'
import { isComplete, type Mapping } from './mapping'
import { mapTitle } from './map-title'
import { personasOf } from './personas-of'
import { readFacts } from './read-facts'
import { splitCell } from './split-cell'
import type { Table } from './table'

/**
 * A journey from a table of which it is known what its columns hold. Every record gets a fresh id, and what the table does
 * not say is unknown. Losses tell what was understood in another way than it was written, and what has no place on a map.
 *
 * @returns the journey, or `columns-unknown` (`columns`) where none names the stages or none holds anything of them,
 * `bad-cell` (`row`, `column`, `value`) where a text is too long, `no-stages`, `too-large` where the map would be
 */
export function readMapped(table: Table, mapping: Mapping, hints: ReadHints): Result<ReadJourney> {
  if (!isComplete(mapping)) return bad('columns-unknown', { columns: columnNames(table) })
  const tooLong = findTooLong(table, mapping)
  if (tooLong !== null) return { ok: false, problem: tooLong }

  const losses = createLosses()
  const title = mapTitle(table, mapping, losses) || hints.title
  const builder = createBuilder({ ...hints, title }, losses)
  const cell = cellReader(mapping)
  const facts = readFacts(table, mapping, losses)
  const personaOf = personasOf(table.rows, cell, builder)
  const lanes = createLanes(table, mapping, hints, builder, losses)
  const stages = createStages(mapping, builder, losses)
  const isList = mapping.roles.includes('text')
  const laneColumns = isList ? [] : columnsOfLanes(mapping)
  // A list may name the step of the stage that a row is about; in a sheet each stage has a cell for all of them.
  const stepAt = isList || mapping.oneRowPerStage ? -1 : mapping.roles.indexOf('lane:steps')
  const steps = new Map<string, string>()
  // A lane that nobody has filled in is one nevertheless; of several personas it would be nobody's.
  for (const index of laneColumns)
    if (!mapping.roles.includes('persona')) lanes.ofColumn(index, null)

  for (const [index, row] of table.rows.entries()) {
    const fact = facts[index]
    const whose = personaOf(cell(row, 'persona'))
    const stage = stages.of(cell(row, 'stage'), cell(row, 'stageOrder'))
    const items = (column: number): string[] =>
      splitCell(row.cells[column] ?? '', mapping.separator)
    const add = (lane: string, item: string, what: Details): Card | null =>
      builder.card({ lane, stage }, item, (card) => refineCard(card, what))
    const stepOf = (): string | null => {
      const [name, ...others] = items(stepAt)
      if (name === undefined || others.length > 0) return null
      const key = `${stage} ${name}`
      const id = steps.get(key) ?? add(lanes.ofColumn(stepAt, whose), name, NO_DETAILS)?.id ?? null
      if (id !== null) steps.set(key, id)
      return id
    }

    const step = stepOf()
    const details: Details = {
      channel: readChannel(cell(row, 'channel'), losses),
      owner: cell(row, 'owner') || null,
      accountable: cell(row, 'accountable') || null,
      severity: fact?.severity ?? null,
      evidence: cell(row, 'evidence') || null,
      importance: isList ? (fact?.importance ?? null) : null,
      score: isList ? (fact?.score ?? null) : null,
      step,
    }
    const text = cell(row, 'text')
    const cards = isList
      ? [text === '' ? null : add(lanes.named(cell(row, 'lane'), whose), text, details)]
      : laneColumns
          .filter((column) => column !== stepAt || step === null)
          .flatMap((column) =>
            items(column).map((item) => add(lanes.ofColumn(column, whose), item, details)),
          )
    for (const left of withoutPlace(details, cards)) losses.note('field-left-out', left)

    builder.feel(stage, fact?.emotion ?? null)
    const feeling = fact?.feeling ?? []
    const long = whose === null ? stages.feel(stage, feeling) : feeling
    for (const item of long) add(lanes.besideEmotions(whose), item, details)
    stages.tell(stage, { task: cell(row, 'task') })
    if (!isList)
      stages.tell(stage, { importance: fact?.importance ?? null, score: fact?.score ?? null })
  }
  noteIgnored(table, mapping, losses)
  const built = builder.build()
  return built.ok ? good({ journey: built.value, losses: losses.all() }) : built
}

const columnsOfLanes = ({ roles }: Mapping): number[] =>
  roles.flatMap((role, index) => (laneOfRole(role) === null ? [] : [index]))

function readChannel(name: string, losses: Losses): Details['channel'] {
  const channel = channelOfName(name)
  if (name !== '' && channel === null) losses.note('channel-unknown', name)
  return channel
}

/** The first cell with a text that no field can hold. */
function findTooLong({ columns, rows }: Table, { roles, separator }: Mapping): Problem | null {
  const bad = (row: number, column: number, value: string): Problem =>
    problem('bad-cell', { row, column: columns[column] ?? '', value })
  const isLong = (text: string): boolean => text.length > TEXT_LIMIT
  for (const [index, name] of columns.entries()) if (isLong(name)) return bad(1, index, name)
  for (const { number, cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const role = roles[index] ?? 'ignore'
      if (role === 'ignore' || !isLong(cell)) continue
      if (laneOfRole(role) === null || splitCell(cell, separator).some(isLong)) {
        return bad(number, index, cell)
      }
    }
  }
  return null
}

/** Columns that hold something and are not taken over. */
function noteIgnored({ columns, rows }: Table, { roles }: Mapping, losses: Losses): void {
  for (const [index, name] of columns.entries()) {
    if ((roles[index] ?? 'ignore') !== 'ignore') continue
    if (rows.some(({ cells }) => (cells[index] ?? '').trim() !== '')) {
      losses.note('column-left-out', name.trim())
    }
  }
}
