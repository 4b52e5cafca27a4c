import { stageOf } from '../../i18n/compare/say-comparison'
import type { Comparison } from '../../journey/compare/compare-journeys'
import type { Difference } from '../../journey/compare/difference'

/** Differences that are shown together. */
export interface DifferenceGroup {
  /** `journey`, `persona`, `stage`, `lane`, or the id of the stage whose cards they are about. */
  readonly id: string
  readonly stage: string | null
  /** What can be taken or left as it comes. */
  readonly differences: readonly Difference[]
  /** What only the map has: to take it is to delete it, which nobody does by the way. */
  readonly onlyHere: readonly Difference[]
}

export interface GroupedDifferences {
  readonly conflicts: readonly Difference[]
  readonly groups: readonly DifferenceGroup[]
}

/** Puts the differences of a comparison into groups: what is to be decided, then kind by kind, cards stage by stage. */
export function groupDifferences({ mine, theirs, differences }: Comparison): GroupedDifferences {
  const lists = new Map<string, { differences: Difference[]; onlyHere: Difference[] }>()
  const conflicts: Difference[] = []
  for (const one of differences) {
    if (one.isConflict) {
      conflicts.push(one)
      continue
    }
    const name = one.kind === 'card' ? `card:${stageOf(one)}` : one.kind
    const known = lists.get(name)
    const list = known ?? { differences: [], onlyHere: [] }
    if (known === undefined) lists.set(name, list)
    const isDeletion = one.type === 'removed' && !one.isProposed
    list[isDeletion ? 'onlyHere' : 'differences'].push(one)
  }
  const take = (id: string, stage: string | null = null): DifferenceGroup[] => {
    const name = stage === null ? id : `card:${stage}`
    const list = lists.get(name)
    lists.delete(name)
    return list === undefined ? [] : [{ id, stage, ...list }]
  }
  return {
    conflicts,
    groups: [
      ...['journey', 'persona', 'stage', 'lane'].flatMap((kind) => take(kind)),
      ...[...theirs.stage, ...mine.stage].flatMap(({ id }) => take(`card:${id}`, id)),
    ],
  }
}
