import { gapOf, SHORT } from '../metrics/gap'
import { check, whereOf } from './check'

/** What turns out much worse than people expect is what they remember and tell (C12, C62). */
export const expectationGap = check({
  id: 'expectationGap',
  source: 'C12, C62',
  find: ({ stages }) =>
    whereOf(
      'stage',
      stages.filter((stage) => (gapOf(stage) ?? 0) <= SHORT),
    ),
})
