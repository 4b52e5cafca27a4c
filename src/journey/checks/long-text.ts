import { check, whereOf } from './check'

/** What is longer is read by nobody who stands before the whole map, in characters. */
const LONGEST = { card: 160, stage: 40 } as const

export const longText = check({
  id: 'longText',
  source: 'Tropa',
  find: ({ stages, cards }) => [
    ...whereOf(
      'stage',
      stages.filter(({ name }) => name.length > LONGEST.stage),
    ),
    ...whereOf(
      'card',
      cards.filter(({ text }) => text.length > LONGEST.card),
    ),
  ],
})
