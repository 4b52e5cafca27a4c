import { check, whereOf } from './check'

/** Each barrier wants a way to overcome it (C56). */
export const barrierWithoutSolution = check({
  id: 'barrierWithoutSolution',
  source: 'C55, C56',
  find: ({ cards }) =>
    whereOf(
      'card',
      cards.filter((card) => card.kind === 'barrier' && card.solutions.length === 0),
    ),
})
