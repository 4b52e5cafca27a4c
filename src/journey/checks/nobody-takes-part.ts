import { check, whereOf } from './check'

/** Once departments are named on a map, a touchpoint of ours without one is nobody's work (C6). */
export const nobodyTakesPart = check({
  id: 'nobodyTakesPart',
  source: 'C6, C107',
  find: ({ cards }) => {
    const own = cards.flatMap((card) =>
      card.kind === 'touchpoint' && card.status !== 'competitor' ? [card] : [],
    )
    const alone = own.filter(({ departments }) => departments.length === 0)
    return alone.length === own.length ? [] : whereOf('card', alone)
  },
})
