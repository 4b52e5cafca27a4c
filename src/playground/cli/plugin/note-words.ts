import type { Countable } from '../../../i18n/panel-texts/counts'
import type { Words } from '../../../panel/words/words'
import type { LostHeader, Notes } from '../../../planner/notes'

/** What stands on the canvas and is no part of the journey, or not wholly, in the words of the panel. */
export function noteWords(
  { loose, parked, lost, damaged, misplaced }: Notes,
  words: Words,
): string[] {
  const newer = damaged.filter((record) => record.newer).length
  const counted = (what: Countable, n: number): string[] => (n === 0 ? [] : [words.count(what, n)])
  return [
    ...counted('loose', loose.length),
    ...counted('parked', parked.length),
    ...lost.map((one) => lostWords(one, words)),
    ...counted('damaged', damaged.length - newer),
    ...counted('newer', newer),
    ...counted('misplaced', misplaced.length),
  ]
}

function lostWords({ kind, name }: LostHeader, { say }: Words): string {
  if (kind === 'stage') return name === '' ? say('lostStage') : say('lostStageNamed', { name })
  return name === '' ? say('lostLane') : say('lostLaneNamed', { name })
}
