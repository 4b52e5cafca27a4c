import { skepticOf } from '../metrics/skeptic'
import { check, whereOf } from './check'

/** Where among the four questions stands what is unique about an offer. */
const UNIQUE = 2

/** Offers that nobody can tell from others are chosen by price (C100); those that a skeptic doubts are not chosen at all (C101). */
export const unconvincingOffer = check({
  id: 'unconvincingOffer',
  source: 'C100, C101',
  find: ({ cards }) =>
    whereOf(
      'card',
      cards.filter(
        (card) =>
          card.kind === 'offer' &&
          ((card.usp[UNIQUE] ?? '').trim() === '' || skepticOf(card).is === 'fails'),
      ),
    ),
})
