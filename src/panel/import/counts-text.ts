import type { Journey } from '../../journey/journey'
import type { Words } from '../words/words'

/** How much there is of a journey: “3 stages, 2 lanes, and 7 cards”. */
export const countsText = ({ stages, lanes, cards }: Journey, { list, count }: Words): string =>
  list([count('stage', stages.length), count('lane', lanes.length), count('card', cards.length)])
