import { conversionOf } from '../metrics/conversion'
import { check, whereOf } from './check'

/** The stage that the smallest share of people gets through is where to begin (C2, C78). */
export const worstLoss = check({
  id: 'worstLoss',
  source: 'C2, C78',
  find: ({ stages }) => {
    const { worst } = conversionOf(stages)
    return worst === null ? [] : whereOf('stage', [worst.stage])
  },
})
