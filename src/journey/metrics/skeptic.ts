import type { CardOf } from '../card'

/**
 * What the “Skeptic” makes of an offer: it stands, or fails at some questions, or has not been asked all of them.
 * Questions are counted from 0, in the order of `OfferCard.skeptic`.
 */
export type SkepticResult =
  | { readonly is: 'stands' }
  | { readonly is: 'fails'; readonly at: readonly number[]; readonly open: readonly number[] }
  | { readonly is: 'open'; readonly open: readonly number[] }

/** One no is enough to fail, whatever else is not known yet; only five times yes stands (C101). */
export function skepticOf({ skeptic }: Pick<CardOf<'offer'>, 'skeptic'>): SkepticResult {
  const asked = skeptic.map((answer, question) => ({ answer, question }))
  const at = asked.filter(({ answer }) => answer === false).map(({ question }) => question)
  const open = asked.filter(({ answer }) => answer === null).map(({ question }) => question)
  if (at.length > 0) return { is: 'fails', at, open }
  return open.length > 0 ? { is: 'open', open } : { is: 'stands' }
}
