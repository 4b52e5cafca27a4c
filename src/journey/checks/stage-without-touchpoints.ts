import type { Lane } from '../lane'
import { check, whereOf } from './check'

/** Where the customer meets us nowhere, the path has a gap, or the map has (C106). */
export const stageWithoutTouchpoints = check({
  id: 'stageWithoutTouchpoints',
  source: 'C66, C106',
  find: ({ lanes }, { kind, stages, lanes: all, cards }) => {
    // Where the touchpoints are hidden, or its kind does without, they are not what the map is about.
    const isAbout = (lane: Lane): boolean => lane.kind === 'touchpoints'
    if (!lanes.some(isAbout) && (kind !== null || all.some(isAbout))) return []
    const met = new Set(cards.filter(({ kind }) => kind === 'touchpoint').map(({ stage }) => stage))
    return whereOf(
      'stage',
      stages.filter(({ id }) => !met.has(id)),
    )
  },
})
