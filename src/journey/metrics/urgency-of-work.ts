import type { CardOf } from '../card'

/** Of a touchpoint that nobody has weighed or scored: in the middle. */
const UNKNOWN = 3

/**
 * How much a touchpoint asks for work, 1–25 and more: what matters much and does badly comes first (C29, C75). What
 * is missing altogether does worst.
 */
export const urgencyOfWork = ({ importance, score, status }: CardOf<'touchpoint'>): number =>
  (importance ?? UNKNOWN) * (6 - (status === 'missing' ? 0 : (score ?? UNKNOWN)))
