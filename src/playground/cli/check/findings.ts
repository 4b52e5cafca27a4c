import { checkJourney, type CheckId } from '../../../journey/checks'
import type { Where } from '../../../journey/checks/check'
import { CHECK_TEXTS } from '../../../i18n/panel-texts/check-texts'
import { placeTitle } from '../../../panel/checks/place-title'
import type { ReadMap } from '../input/read-map'
import type { CliWords } from '../words/cli-words'

/** What a check has found on a map, in words. */
export interface NamedFinding {
  readonly check: CheckId
  /** Rows of the method it comes from. */
  readonly source: string
  readonly found: string
  readonly why: string
  readonly mend: string
  readonly places: readonly NamedPlace[]
}
interface NamedPlace extends Where {
  readonly title: string
}

/** A map that was looked at. */
export interface CheckedMap {
  readonly id: string
  readonly title: string
  readonly findings: readonly NamedFinding[]
  /** Checks that would have found something, but people have muted them on the map. */
  readonly muted: readonly CheckId[]
  /** What stands on its canvas and is no part of it, in words. */
  readonly notes: readonly string[]
}

/** Asks a map some checks. */
export function findingsOf(
  { journey, notes }: ReadMap,
  asked: readonly CheckId[],
  words: CliWords,
): CheckedMap {
  const findings = checkJourney(journey).filter(({ check }) => asked.includes(check))
  return {
    id: journey.id,
    title: journey.title,
    findings: findings
      .filter(({ muted }) => !muted)
      .map(({ check, source, places }) => ({
        check,
        source,
        ...CHECK_TEXTS[words.language][check],
        places: places.map((place) => ({
          ...place,
          title: placeTitle(journey, place, words.panel),
        })),
      })),
    muted: findings.filter(({ muted }) => muted).map(({ check }) => check),
    notes,
  }
}
