import { cardKindOfLane } from '../lane-kind'
import { check, whereOf } from './check'

/** A lane with nothing in it is a question that nobody has asked yet (C106). */
export const emptyLane = check({
  id: 'emptyLane',
  source: 'C46, C106',
  find: ({ lanes, cards }) => {
    const used = new Set(cards.map(({ lane }) => lane))
    return whereOf(
      'lane',
      lanes.filter(({ id, kind }) => cardKindOfLane(kind) !== null && !used.has(id)),
    )
  },
})
