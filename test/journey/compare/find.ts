import type { Comparison } from '../../../src/journey/compare/compare-journeys'
import type { Difference } from '../../../src/journey/compare/difference'
import type { Operation } from '../../../src/journey/operation'

export const keysOf = ({ differences }: Pick<Comparison, 'differences'>): string[] =>
  differences.map(({ key }) => key)

/** The difference of that key. @throws if there is none */
export function one(comparison: Comparison, key: string): Difference {
  const found = comparison.differences.find((difference) => difference.key === key)
  if (found === undefined) throw new Error(`No ${key} among ${keysOf(comparison).join()}`)
  return found
}

/** A card gets other words. */
export const text = (id: string, letters: string): Operation => ({
  type: 'card.edit',
  id,
  patch: { text: letters },
})
