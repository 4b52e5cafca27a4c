import { called } from '../compare/match'
import type { Journey } from '../journey'

/** A way as it is, and as it is to be. */
export interface Pair {
  readonly asIs: Journey
  readonly toBe: Journey
}

/**
 * A map with the one of its family that it is compared with: the same way in the other state (C53), of the same persona if
 * there is one, else of the same title, else the first.
 * @returns `null` where the family has none in the other state
 */
export function pairOf(journey: Journey, others: readonly Journey[]): Pair | null {
  const rivals = others.filter(({ state }) => state !== journey.state)
  const other =
    rivals.find((one) => haveSamePersona(journey, one)) ??
    rivals.find(({ title }) => called(title) === called(journey.title)) ??
    rivals[0]
  if (other === undefined) return null
  return journey.state === 'as-is' ? { asIs: journey, toBe: other } : { asIs: other, toBe: journey }
}

const haveSamePersona = (a: Journey, b: Journey): boolean =>
  a.personas.some(({ id, name }) =>
    b.personas.some(
      (one) => one.id === id || (called(name) !== '' && called(one.name) === called(name)),
    ),
  )
