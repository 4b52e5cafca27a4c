import { COST_PARTS, type CardOf, type CostPart } from '../card'
import type { Journey } from '../journey'
import { amountIn, PERIODS, type Amount, type Period } from './amount'

/** What is certain of some costs in one currency, each so often. */
export interface CostSum {
  readonly currency: string
  readonly per: Period
  readonly value: number
  /** What each part of the cost adds to it; `null` where nothing is known of one. */
  readonly parts: Readonly<Record<CostPart, number | null>>
}

/** Total cost of ownership, as far as it is certain (C97). */
export interface Tco {
  /** By currency, in the order in which they are named, what is due once first. Never added to one another. */
  readonly sums: readonly CostSum[]
  /** Cards whose amount is no single number. */
  readonly left: readonly CardOf<'cost'>[]
  /** Parts that no sum has: the total is more than what is known of it. */
  readonly missing: readonly CostPart[]
}

/** The cost cards in lanes of these: the id of a persona, or `null` for everybody's lanes. */
export function costsOf(
  { lanes, cards }: Pick<Journey, 'lanes' | 'cards'>,
  whose: readonly (string | null)[],
): readonly CardOf<'cost'>[] {
  const own = new Set(
    lanes.flatMap(({ id, kind, persona }) =>
      kind === 'cost' && whose.includes(persona) ? [id] : [],
    ),
  )
  return cards.filter((card) => card.kind === 'cost').filter(({ lane }) => own.has(lane))
}

/** Price + implementation + use + repair, of the cost cards of one account: an estimate and a bill are two (C97). */
export function tcoOf(cards: readonly CardOf<'cost'>[]): Tco {
  const read = cards.map((card) => ({ card, amount: amountIn(card.amount) }))
  const known = read.flatMap(({ card, amount }) =>
    amount === null ? [] : [{ part: card.part, ...amount }],
  )
  const currencies = [...new Set(known.map(({ currency }) => currency))]
  const sums = currencies.flatMap((currency) =>
    PERIODS.flatMap((per) => {
      const own = known.filter((one) => one.currency === currency && one.per === per)
      return own.length === 0 ? [] : [{ currency, per, value: total(own), parts: byPart(own) }]
    }),
  )
  return {
    sums,
    left: read.flatMap(({ card, amount }) => (amount === null ? [card] : [])),
    missing: COST_PARTS.filter((part) => !known.some((one) => one.part === part)),
  }
}

const byPart = (
  amounts: readonly (Amount & { readonly part: CostPart })[],
): Record<CostPart, number | null> => {
  const of = (part: CostPart): number | null => {
    const own = amounts.filter((one) => one.part === part)
    return own.length === 0 ? null : total(own)
  }
  return {
    price: of('price'),
    implementation: of('implementation'),
    use: of('use'),
    repair: of('repair'),
  }
}

/** In hundredths, so that cents add up to cents. */
const total = (amounts: readonly Amount[]): number =>
  amounts.reduce((sum, { value }) => sum + Math.round(value * 100), 0) / 100
