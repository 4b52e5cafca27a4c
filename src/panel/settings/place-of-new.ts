import type { Journey } from '../../journey/journey'
import type { LaneKind } from '../../journey/lane-kind'

/** Where a new lane goes: steps belong to the stages and stand right beneath them, anything else comes last. */
export const placeOfNew = (kind: LaneKind, { lanes }: Pick<Journey, 'lanes'>): number =>
  kind === 'steps' ? 0 : lanes.length
