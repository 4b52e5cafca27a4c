import { describe, expect, it } from 'vitest'
import { newLane } from '../../../src/journey/new-record'
import { inCellOrder } from '../../../src/planner/assemble/in-cell-order'
import { compose } from '../../../src/planner/compose'
import { understand } from '../../../src/planner/understand'
import { sample } from '../../journey/sample'
import { readScene } from '../read-scene'

describe.each(['design', 'jam'] as const)('the curve of feelings in %s', (drawing) => {
  const felt = {
    ...sample,
    lanes: [{ ...newLane('emotions', 'Feelings'), id: 'feelings' }, ...sample.lanes],
    stages: sample.stages.map((stage) => ({ ...stage, emotion: 1 as const })),
  }
  const step = drawing === 'design' ? 28 : 48

  it.each([
    [0, 1],
    [0.4, 1],
    [0.6, 0],
    [2, -1],
    [9, -2],
    [-1, 2],
    [-3, 2],
  ])('a point dragged down by %s levels tells %s', (levels, emotion) => {
    const read = readScene(compose(drawing, inCellOrder(felt), new Map()))
    const records = read.records.map((record) =>
      record.kind === 'stage' && record.id === 'b'
        ? { ...record, places: { emotion: (record.places['emotion'] ?? NaN) + levels * step } }
        : record,
    )
    const found = understand({ ...read, records }, new Map(), null)?.journey.stages
    expect(found?.map((stage) => stage.emotion)).toEqual([1, emotion, 1])
  })
})
