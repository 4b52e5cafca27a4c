import { COLUMN_LIMIT } from '../limits'
import { LIST_ROLES, type ColumnRole } from './column-role'
import { guessMapping } from './guess-mapping'
import { isComplete, type Mapping } from './mapping'
import { roleOfName } from './role-of-name'
import type { Table } from './table'
import { transposeTable } from './transpose-table'

/** A table as it is to be read: lanes and fields are its columns. */
export interface Layout {
  readonly table: Table
  readonly mapping: Mapping
}

/**
 * How a table is to be read, if it is one of those that people have (FORMATS 5.3): a sheet with stages across and lanes
 * down or the other way round, a list with a row for each stage, for each stage and stakeholder, or for each card. What
 * stands across is told by where the names are that lanes usually have. `null` where the names say too little.
 */
export function findLayout(table: Table): Layout | null {
  const names = table.columns.map((name) => roleOfName(name)?.role ?? null)
  const list: Layout = { table, mapping: guessMapping(table) }
  if (['stage', 'lane', 'text'].every((role) => names.some((name) => name === role))) return list

  const across = votes(table.columns.slice(1))
  const down =
    table.rows.length < COLUMN_LIMIT ? votes(table.rows.map(({ cells }) => cells[0] ?? '')) : NOBODY
  const lanesAcross = isClear(across) || (names.includes('stage') && across.known > 0)
  if (isClear(down) && (!lanesAcross || down.weight >= across.weight)) {
    const turned = transposeTable(table)
    return { table: turned, mapping: guessMapping(turned, 'sheet') }
  }
  return lanesAcross && isComplete(list.mapping) ? list : null
}

interface Votes {
  /** Names that there are, and those of them that belong to lanes or fields of a stage. */
  readonly named: number
  readonly known: number
  /** What they weigh: a name that we know counts for more than one that has such a word in it. */
  readonly weight: number
}
const NOBODY: Votes = { named: 0, known: 0, weight: 0 }

function votes(names: readonly string[]): Votes {
  const found = names.map(roleOfName).filter((one) => one !== null && isOfLane(one.role))
  return {
    named: names.filter((name) => name.trim() !== '').length,
    known: found.length,
    weight: found.reduce((sum, one) => sum + (one?.match === 'whole' ? 3 : 1), 0),
  }
}

const isOfLane = (role: ColumnRole): boolean =>
  role !== 'stage' && role !== 'ignore' && !LIST_ROLES.has(role)

/** Two names are no accident, nor is one of two. */
const isClear = ({ named, known }: Votes): boolean => known > 1 || (known > 0 && known * 2 >= named)
