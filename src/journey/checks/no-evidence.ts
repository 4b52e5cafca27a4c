import { check, whereOf } from './check'

/** A stage in which nothing was observed or measured is what we imagine, not what happens (C31, C106). */
export const noEvidence = check({
  id: 'noEvidence',
  source: 'C31, C106',
  find: ({ stages, cards }) => {
    const filled = new Set(cards.map(({ stage }) => stage))
    const founded = new Set(
      cards
        .filter(({ evidence }) => evidence !== null && evidence.level !== 'assumption')
        .map(({ stage }) => stage),
    )
    return whereOf(
      'stage',
      stages.filter(({ id }) => filled.has(id) && !founded.has(id)),
    )
  },
})
