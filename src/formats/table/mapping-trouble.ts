import { laneOfRole, PLAIN_ROLES, type ColumnRole } from './column-role'
import { isComplete, type Mapping } from './mapping'

/**
 * What keeps a table from being read, or something of it from being taken over without a word.
 *
 * - `noStage`, `noCards`: no column names the stages, or none holds anything of them
 * - `twice`: what one column alone can hold is said of several
 * - `mixed`: one column has the texts of all cards and others are lanes, or there are names of lanes for no texts
 */
export type MappingTrouble =
  | { readonly type: 'noStage' | 'noCards' | 'mixed' }
  | { readonly type: 'twice'; readonly role: (typeof PLAIN_ROLES)[number] }

/** What is wrong with what was said of the columns of a table; `null` where nothing is. */
export function mappingTrouble(mapping: Mapping): MappingTrouble | null {
  const { roles } = mapping
  if (!roles.includes('stage')) return { type: 'noStage' }
  const twice = PLAIN_ROLES.find((role) => role !== 'ignore' && isTwice(roles, role))
  if (twice !== undefined) return { type: 'twice', role: twice }
  const hasLanes = roles.some((role) => laneOfRole(role) !== null)
  const hasTexts = roles.includes('text')
  if (hasTexts ? hasLanes : roles.includes('lane')) return { type: 'mixed' }
  return isComplete(mapping) ? null : { type: 'noCards' }
}

const isTwice = (roles: readonly ColumnRole[], role: ColumnRole): boolean =>
  roles.indexOf(role) !== roles.lastIndexOf(role)
