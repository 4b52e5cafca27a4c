import { describe, expect, it } from 'vitest'
import { laneKind, type LaneKind } from '../../../src/journey/lane-kind'
import { newLane } from '../../../src/journey/new-record'
import { lineStart, serviceLines } from '../../../src/scene/view/service-lines'
import { textWidth } from '../../../src/scene/measure-text'

/** A kind of lane; `-` before it hides the lane. */
type Wanted = LaneKind | `-${LaneKind}`

const lanesOf = (kinds: readonly Wanted[]) =>
  kinds.map((one) => {
    const kind = laneKind.parse(one.replace('-', ''))
    return { ...newLane(kind, kind), id: kind, hidden: one.startsWith('-') }
  })
const linesOf = (...kinds: Wanted[]) => [...serviceLines(lanesOf(kinds))]

describe('the lines of a service blueprint', () => {
  it('lie above what they part from the lane before', () => {
    expect(linesOf('physicalEvidence', 'actions', 'frontstage', 'backstage', 'support')).toEqual([
      ['frontstage', 'lineOfInteraction'],
      ['backstage', 'lineOfVisibility'],
      ['support', 'lineOfInternalInteraction'],
    ])
  })

  it('need both their lanes, one right behind the other', () => {
    expect(linesOf('actions', 'backstage', 'support')).toEqual([
      ['support', 'lineOfInternalInteraction'],
    ])
    expect(linesOf('actions', 'emotions', 'frontstage')).toEqual([])
    expect(linesOf('frontstage', 'actions')).toEqual([])
    expect(linesOf()).toEqual([])
  })

  it('take no notice of lanes that are hidden', () => {
    expect(linesOf('actions', '-emotions', 'frontstage')).toEqual([
      ['frontstage', 'lineOfInteraction'],
    ])
    expect(linesOf('actions', '-frontstage', 'backstage')).toEqual([])
    expect(linesOf('-actions', 'frontstage')).toEqual([])
  })

  it('go on behind their names', () => {
    for (const name of ['Line of visibility', 'Линия внутреннего взаимодействия', '']) {
      const start = lineStart(name, 12, 'Semi Bold')
      expect(start).toBeGreaterThan(textWidth(name, 12, 'Semi Bold') + 8)
      expect(start % 4).toBe(0)
    }
  })
})
