import fc from 'fast-check'
import type { Journey } from '../../src/journey/journey'
import type { LaneKind } from '../../src/journey/lane-kind'

/** The same journeys with lanes of some kinds only, so that what a format makes of these is tried often. */
export const inLanesOf = (
  kinds: readonly LaneKind[],
  journeys: fc.Arbitrary<Journey>,
): fc.Arbitrary<Journey> =>
  fc
    .tuple(journeys, fc.array(fc.nat({ max: kinds.length - 1 }), { minLength: 5, maxLength: 5 }))
    .map(([journey, picks]) => ({
      ...journey,
      lanes: journey.lanes.map((lane, index) => {
        const kind = kinds[picks[index % picks.length] ?? 0] ?? lane.kind
        return lane.kind === 'emotions' ? lane : { ...lane, kind }
      }),
    }))
