import { bad, good, type Result } from '../journey/problem'
import type { Journey } from '../journey/journey'
import type { Client } from '../protocol/client'
import { journeyIn } from './journey-in'
import type { LiveMap } from './live-map'

/** The other maps of the family, as far as they are known; a map that has no family has none. */
export const othersOf = ({ journey, others }: Pick<LiveMap, 'journey' | 'others'>) =>
  journey.family === '' ? [] : others

/** What stays known of the others when the open map becomes another journey. */
export const othersAfter = (
  { journey, others }: Pick<LiveMap, 'journey' | 'others'>,
  { family }: Journey,
): LiveMap['others'] => (family === journey.family ? others : null)

/** Looks at the other maps of the family that stand on the page. Nothing is written, and none of them is followed. */
export async function readOthers(
  ask: Client['ask'],
  { root, journey: { family } }: LiveMap,
): Promise<Result<readonly Journey[]>> {
  if (family === '') return good([])
  const said = await ask('hello', {})
  if (!said.ok) return said
  const others: Journey[] = []
  for (const map of said.value.maps) {
    if (map.family !== family || map.root === root) continue
    const journey = await peek(ask, map.root)
    if (journey.ok) others.push(journey.value)
    // Somebody deleted it just now: it is no other map any more.
    else if (journey.problem.code !== 'map-gone') return journey
  }
  return good(others)
}

/** Looks at one map. */
export async function peek(ask: Client['ask'], root: string): Promise<Result<Journey>> {
  const raw = await ask('peek', { root })
  if (!raw.ok) return raw
  const journey = journeyIn(raw.value)
  return journey === null ? bad('map-gone') : good(journey)
}
