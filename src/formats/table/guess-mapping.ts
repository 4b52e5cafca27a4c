import { saidScale } from '../scales/scale'
import { laneOfRole, LIST_ROLES, PLAIN_ROLES, type ColumnRole } from './column-role'
import type { Mapping } from './mapping'
import { roleOfName } from './role-of-name'
import type { Table } from './table'

/**
 * What the columns of a table most likely hold, by their names in English or Russian: to be used as it is where
 * `findLayout` is sure, to be put right by people where it is not.
 *
 * @param form - `sheet` where every row is a stage: the first column names them, and no other says who or where
 */
export function guessMapping(table: Table, form: 'list' | 'sheet' = 'list'): Mapping {
  const named = table.columns.map((name) => roleOfName(name)?.role ?? null)
  const roles = form === 'sheet' ? sheetRoles(named) : listRoles(named)
  const emotionAt = roles.indexOf('emotion')
  return {
    roles: roles.map((role, index) => continued(table.columns, roles, index) ?? role),
    separator: semicolonsDivide(table, roles) ? ';' : null,
    emotionScale: saidScale(table.columns[emotionAt] ?? ''),
    oneRowPerStage: form === 'sheet',
  }
}

type Named = ColumnRole | null

const PLAIN: ReadonlySet<Named> = new Set<Named>(PLAIN_ROLES)

function sheetRoles(named: readonly Named[]): ColumnRole[] {
  const rest = named.slice(1).map((role) => (role !== null && LIST_ROLES.has(role) ? null : role))
  return usedOnce(channelsAsTouchpoints(['stage', ...rest])).map((role) => role ?? 'lane:notes')
}

function listRoles(named: readonly Named[]): ColumnRole[] {
  const [first, ...rest] = named
  const staged = named.includes('stage') || first !== null ? named : (['stage', ...rest] as const)
  const holdsLanes = staged.some((role) => role !== null && laneOfRole(role) !== null)
  if (staged.includes('text') && (staged.includes('lane') || !holdsLanes)) {
    return usedOnce(staged).map((role) => role ?? 'ignore')
  }
  const wide = staged.map((role) => (role === 'text' || role === 'lane' ? null : role))
  return usedOnce(channelsAsTouchpoints(wide)).map((role) => role ?? 'lane:notes')
}

/** Where nobody lists touchpoints, the channels are where people meet us. */
const channelsAsTouchpoints = (roles: readonly Named[]): Named[] =>
  roles.map((role) =>
    role === 'channel' && !roles.includes('lane:touchpoints') ? 'lane:touchpoints' : role,
  )

/** Lanes may come several times, everything else once; steps beside stages are theirs. */
const usedOnce = (roles: readonly Named[]): Named[] =>
  roles.map((role, index) => {
    if (!PLAIN.has(role) || role === 'ignore' || roles.indexOf(role) === index) return role
    return role === 'stage' ? 'lane:steps' : null
  })

/** A column without a name goes on with the lane on its left: of merged cells only the first has the name. */
function continued(
  names: readonly string[],
  roles: readonly ColumnRole[],
  index: number,
): ColumnRole | null {
  if (index < 1 || (names[index] ?? '').trim() !== '') return null
  let left = index - 1
  while (left > 0 && (names[left] ?? '').trim() === '') left -= 1
  const role = roles[left]
  return role !== undefined && laneOfRole(role) !== null ? role : null
}

/** Whether the cells of the lanes have semicolons in them and no line breaks. */
function semicolonsDivide({ rows }: Table, roles: readonly ColumnRole[]): boolean {
  const cells = rows.flatMap((row) =>
    row.cells.filter((_, index) => {
      const role = roles[index]
      return role !== undefined && laneOfRole(role) !== null
    }),
  )
  return cells.some((cell) => cell.includes(';')) && !cells.some((cell) => /[\r\n]/.test(cell))
}
