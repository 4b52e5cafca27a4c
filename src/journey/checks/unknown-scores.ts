import { check, whereOf } from './check'

/** Once some stages have a score, one that has none is a gap in what we know, not a zero (C103). */
export const unknownScores = check({
  id: 'unknownScores',
  source: 'C8, C103',
  find: ({ stages }) => {
    const unknown = stages.filter(({ score }) => score === null)
    return unknown.length === stages.length ? [] : whereOf('stage', unknown)
  },
})
