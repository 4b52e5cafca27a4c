import { barrierWithoutSolution } from './checks/barrier-without-solution'
import type { Where } from './checks/check'
import { competitorNamed } from './checks/competitor-named'
import { emptyLane } from './checks/empty-lane'
import { expectationGap } from './checks/expectation-gap'
import { internalWording } from './checks/internal-wording'
import { longText } from './checks/long-text'
import { manyPersonas } from './checks/many-personas'
import { noEvidence } from './checks/no-evidence'
import { noPersona } from './checks/no-persona'
import { noTarget } from './checks/no-target'
import { nobodyTakesPart } from './checks/nobody-takes-part'
import { oneMapForSeveral } from './checks/one-map-for-several'
import { stageWithoutOwner } from './checks/stage-without-owner'
import { stageWithoutTouchpoints } from './checks/stage-without-touchpoints'
import { unconvincingOffer } from './checks/unconvincing-offer'
import { unknownScores } from './checks/unknown-scores'
import { worstLoss } from './checks/worst-loss'
import { worstDrop } from './checks/worst-drop'
import type { Journey } from './journey'
import { shownOf } from './shown'

/** Every question that a journey is asked, in the order in which people see them: from the whole to the single card. */
export const CHECKS = [
  noTarget,
  noPersona,
  oneMapForSeveral,
  manyPersonas,
  stageWithoutTouchpoints,
  emptyLane,
  noEvidence,
  internalWording,
  barrierWithoutSolution,
  worstDrop,
  worstLoss,
  expectationGap,
  unknownScores,
  stageWithoutOwner,
  nobodyTakesPart,
  unconvincingOffer,
  competitorNamed,
  longText,
] as const

export type CheckId = (typeof CHECKS)[number]['id']

/** What a check found in a journey. */
export interface Finding {
  readonly check: CheckId
  readonly source: string
  /** What it points at, in the order of the map; at least one. */
  readonly places: readonly Where[]
  /** Whether people have asked not to be told of it on this map. */
  readonly muted: boolean
}

/** What there is to say about a journey: every check that finds something. */
export const checkJourney = (journey: Journey): readonly Finding[] => {
  const shown = shownOf(journey)
  return CHECKS.flatMap(({ id, source, find }): Finding[] => {
    const places = find(shown, journey)
    return places.length === 0
      ? []
      : [{ check: id, source, places, muted: journey.muted.includes(id) }]
  })
}
