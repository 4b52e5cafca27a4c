import { check, whereOf } from './check'

/** Where the customer meets us nowhere, the path has a gap, or the map has (C106). */
export const stageWithoutTouchpoints = check({
  id: 'stageWithoutTouchpoints',
  source: 'C66, C106',
  find: ({ stages, cards }) => {
    const met = new Set(cards.filter(({ kind }) => kind === 'touchpoint').map(({ stage }) => stage))
    return whereOf(
      'stage',
      stages.filter(({ id }) => !met.has(id)),
    )
  },
})
