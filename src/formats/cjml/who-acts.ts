import { isGeneric } from './generic-actors'
import type { ReadActor } from './read-actors'
import type { Step } from './read-step'

/** Whose step it is, and with whom. */
export interface WhoActs {
  /** Whose lane it stands on; `null` is everybody. */
  readonly user: ReadActor | null
  /** The company's name where it has one of its own. */
  readonly provider: string
  /** Whether providers are among themselves. */
  readonly isBackstage: boolean
  /** Whether the provider begins it. */
  readonly isAnswered: boolean
  /** Who takes part besides, and has no place on a map. */
  readonly others: readonly string[]
}

/** A step by those who take part: one side of it is the customer, if any is; a step of nobody is the customer's. */
export function whoActs({ initiator, receiver }: Pick<Step, 'initiator' | 'receiver'>): WhoActs {
  const sides = [initiator, receiver].filter((side) => side !== null)
  const user = sides.find((side) => side.isUser) ?? null
  const isBackstage = sides.length > 0 && user === null
  const named = sides.filter((side) => side !== user && !isGeneric(side.name))
  const provider = isBackstage ? undefined : named.find((side) => !side.isUser)
  return {
    user,
    provider: provider?.name ?? '',
    isBackstage,
    isAnswered: user !== null && initiator !== null && initiator !== user,
    others: named.filter((side) => side !== provider).map(({ name }) => name),
  }
}
