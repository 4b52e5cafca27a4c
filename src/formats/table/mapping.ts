import type { Scale } from '../scales/scale'
import { laneOfRole, type ColumnRole } from './column-role'

/** How a table is to be read: guessed by `guessMapping`, put right by people, used by `readMapped`. */
export interface Mapping {
  /** What each column holds, in the order of the columns. One is to be `stage`, and one hold cards or emotions. */
  readonly roles: readonly ColumnRole[]
  /** What divides several cards of one cell besides line breaks. */
  readonly separator: ';' | null
  /** The scale of the emotions; `null` where the header or the numbers themselves have to say it. */
  readonly emotionScale: Scale | null
  /** Whether every row is a stage of its own, also where two have one name; else rows of one name are one stage. */
  readonly oneRowPerStage: boolean
}

/** Whether enough is said of the columns to make a map of them. */
export const isComplete = ({ roles }: Mapping): boolean =>
  roles.includes('stage') &&
  roles.some((role) => role === 'text' || role === 'emotion' || laneOfRole(role) !== null)
