import { CHECKS, checkJourney, type CheckId } from '../../journey/checks'
import type { Journey } from '../../journey/journey'

/** What the checks have found, for marks on the map that people may switch on. */
export interface Badges {
  /** The mark of a record, by its key: `!9 !12`. */
  readonly at: ReadonlyMap<string, string>
  /** What each mark stands for, in the order of the checks. */
  readonly legend: readonly { readonly mark: string; readonly check: CheckId }[]
}

export const NO_BADGES: Badges = { at: new Map(), legend: [] }

/** Last part of the key of every shape that marks a finding: pictures of the map are taken without them. */
export const BADGE = 'checks'

/** The mark of a check: its number never changes, whatever else is found. */
export const markOf = (check: CheckId): string =>
  `!${CHECKS.findIndex(({ id }) => id === check) + 1}`

/** None where nobody wants them on the map; muted checks leave none. */
export function badgesOf(journey: Journey): Badges {
  if (!journey.badges) return NO_BADGES
  const findings = checkJourney(journey).filter(({ muted }) => !muted)
  const at = new Map<string, string>()
  for (const { check, places } of findings) {
    for (const { kind, id } of places) {
      const key = `${kind}:${id}`
      const before = at.get(key)
      at.set(key, before === undefined ? markOf(check) : `${before} ${markOf(check)}`)
    }
  }
  return { at, legend: findings.map(({ check }) => ({ mark: markOf(check), check })) }
}
