import type { Loss } from '../../../formats/loss'
import type { Journey } from '../../../journey/journey'
import { UsageError } from '../usage-error'
import type { CliWords } from '../words/cli-words'

/** A journey that was read, from whatever it was in. */
export interface ReadMap {
  readonly journey: Journey
  readonly losses: readonly Loss[]
  /** What stands on its canvas and is no part of it, in words. */
  readonly notes: readonly string[]
}

/**
 * The one map of a file that is meant.
 *
 * @param wanted its number, its id or its title; `undefined` where there should be just one
 * @throws UsageError that lists what there is
 */
export function chosenMap(
  file: string,
  maps: readonly ReadMap[],
  wanted: string | undefined,
  words: CliWords,
): ReadMap {
  const [first, second] = maps
  if (wanted === undefined && first !== undefined && second === undefined) return first
  const found = maps.find(
    ({ journey: { id, title } }, index) =>
      wanted === String(index + 1) || wanted === id || wanted === title,
  )
  if (found !== undefined) return found
  const listed = maps.map(
    ({ journey: { id, title } }, index) => `  ${String(index + 1)}  ${id}  ${title}`,
  )
  throw new UsageError(
    words.say(wanted === undefined ? 'severalMaps' : 'noSuchMap', {
      file,
      map: wanted ?? '',
      maps: listed.join('\n'),
    }),
  )
}
