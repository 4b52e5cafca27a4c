import type { Fields } from './records'

/** Cards that belong to no step but one of their own stage, as every operation leaves them. */
export function withOwnSteps(cards: readonly Fields[]): Fields[] {
  const stages = new Map(
    cards.flatMap(({ kind, id, stage }) => (kind === 'step' ? [[id, stage] as const] : [])),
  )
  return cards.map((card) => {
    const { step, stage } = card
    return typeof step === 'string' && stages.get(step) !== stage ? { ...card, step: null } : card
  })
}
