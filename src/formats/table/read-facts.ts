import * as z from 'zod/mini'
import type { Severity } from '../../journey/card'
import { emotion, levelOrUnknown, type Emotion, type Level } from '../../journey/scales'
import type { Losses } from '../loss'
import type { Scale } from '../scales/scale'
import type { ColumnRole } from './column-role'
import type { Mapping } from './mapping'
import { readScaleColumn, type OnScale } from './read-scale-column'
import type { Table } from './table'

/** What a row says in numbers. */
export interface Facts {
  readonly emotion: Emotion
  /** What else stands beside the emotion. */
  readonly feeling: readonly string[]
  readonly importance: Level | null
  readonly score: Level | null
  readonly severity: Severity | null
}

/** What the rows of a table say in numbers, one for each; a column has one scale. */
export function readFacts(table: Table, mapping: Mapping, losses: Losses): readonly Facts[] {
  const column = (role: ColumnRole, ours: Scale, said: Scale | null): readonly OnScale[] => {
    const at = mapping.roles.indexOf(role)
    if (at === -1) return []
    const cells = table.rows.map(({ cells }) => cells[at] ?? '')
    return readScaleColumn(table.columns[at] ?? '', cells, { ours, said }, losses)
  }
  const levels = (role: ColumnRole): readonly (Level | null)[] =>
    column(role, '1..5', null).map(({ value, rest }) => {
      if (rest.length > 0) losses.note('score-unread', rest.join(' '))
      return z.parse(levelOrUnknown, value)
    })
  const emotions = column('emotion', '-2..2', mapping.emotionScale)
  const importances = levels('importance')
  const scores = levels('score')
  const severities = levels('severity')
  return table.rows.map((_, index) => ({
    emotion: z.parse(emotion, emotions[index]?.value ?? null),
    feeling: emotions[index]?.rest ?? [],
    importance: importances[index] ?? null,
    score: scores[index] ?? null,
    severity: severityOf(severities[index] ?? null, losses),
  }))
}

/** Five steps of severity as our three. */
function severityOf(level: Level | null, losses: Losses): Severity | null {
  if (level === null) return null
  losses.note('scale-changed', String(level))
  if (level === 3) return 'workaround'
  return level < 3 ? 'trivial' : 'leaves'
}
