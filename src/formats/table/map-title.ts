import type { Losses } from '../loss'
import type { Mapping } from './mapping'
import { roleOfName } from './role-of-name'
import type { Table } from './table'

/**
 * What a table is called: the first line above its header, or what stands in the corner where that does not only say what
 * the rows and columns are. Other lines above are noted as `line-skipped`.
 */
export function mapTitle(table: Table, mapping: Mapping, losses: Losses): string {
  const [title, ...others] = table.above
  for (const line of others) losses.note('line-skipped', line)
  if (title !== undefined) return title
  const corner = (table.columns[0] ?? '').trim()
  if (mapping.roles[0] !== 'stage' || saysWhatIsWhere(corner)) return ''
  return mapping.oneRowPerStage || roleOfName(corner) === null ? corner : ''
}

/** Whether a corner only says what the rows and columns are: “Lane / Stage”, «Этапы». */
export const saysWhatIsWhere = (corner: string): boolean =>
  corner
    .split(/[^\p{L}\p{N}]+/u)
    .every(
      (word) =>
        word === '' || roleOfName(word)?.role === 'stage' || roleOfName(word)?.role === 'lane',
    )
