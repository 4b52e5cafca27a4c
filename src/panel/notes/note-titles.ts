import type { Countable } from '../../i18n/panel-texts/counts'
import type { Notes } from '../../planner/notes'
import type { Words } from '../words/words'
import { lostTitle } from './lost-line'

/** What there is, in words: one text for each line of the strip. */
export function noteTitles(
  { loose, parked, lost, damaged, misplaced }: Notes,
  words: Words,
): string[] {
  const newer = damaged.filter((record) => record.newer).length
  const counted = (what: Countable, n: number): string[] => (n === 0 ? [] : [words.count(what, n)])
  return [
    ...counted('loose', loose.length),
    ...counted('parked', parked.length),
    ...lost.map((one) => lostTitle(one, words)),
    ...counted('damaged', damaged.length - newer),
    ...counted('newer', newer),
    ...counted('misplaced', misplaced.length),
  ]
}
