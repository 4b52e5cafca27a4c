import type { Persona } from './persona'
import type { Stage } from './stage'

export type Stance = Persona['stances'][number]['is']
/** What a persona of a buying committee can think of the purchase, where anybody knows it (C94). */
export const STANCES: readonly Stance[] = ['for', 'against']

/** Whether a persona is for the purchase or against it at a stage; `null` where nobody knows. */
export const stanceAt = ({ stances }: Pick<Persona, 'stances'>, stage: string): Stance | null =>
  stances.find((one) => one.stage === stage)?.is ?? null

/** The stances with that of one stage changed, in the order of the stages; `null` takes it away. */
export function withStance(
  { stances }: Pick<Persona, 'stances'>,
  stages: readonly Pick<Stage, 'id'>[],
  stage: string,
  is: Stance | null,
): Persona['stances'] {
  const order = stages.map(({ id }) => id)
  const old = stances.find((one) => one.stage === stage)
  const others = stances.filter((one) => one !== old)
  const all = is === null ? others : [...others, { ...old, stage, is }]
  return all.sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))
}
