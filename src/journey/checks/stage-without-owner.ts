import { check, whereOf } from './check'

/** Somebody has to answer for what happens at the touchpoints of a stage (C107). */
export const stageWithoutOwner = check({
  id: 'stageWithoutOwner',
  source: 'C28, C107',
  find: ({ stages, cards }) => {
    const touchpoints = cards.filter((card) => card.kind === 'touchpoint')
    const met = new Set(touchpoints.map(({ stage }) => stage))
    const owned = new Set(
      touchpoints
        .filter(({ owner, accountable }) => `${owner}${accountable}`.trim() !== '')
        .map(({ stage }) => stage),
    )
    return whereOf(
      'stage',
      stages.filter(({ id }) => met.has(id) && !owned.has(id)),
    )
  },
})
