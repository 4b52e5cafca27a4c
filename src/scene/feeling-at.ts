import type { Journey } from '../journey/journey'
import { EMOTIONS, type Emotion } from '../journey/scales'
import * as design from './design/emotions'
import type { Sizes } from './jam/block'
import * as jam from './jam/emotions'
import { LABEL_PADDING, laneLabel } from './jam/lane-label'
import { viewMap } from './view/map-view'

/** The feeling that a point of the curve tells by its height, snapped to the nearest level. */
export const feelingInPlane = (top: number): Emotion => nearest(design.levelOfPoint(top))

/**
 * The same where shapes are placed.
 * @returns a function of how far the upper edge of a point is below that of the lane's name, in pixels
 */
export function feelingsInRow(journey: Journey, sizes: Sizes): (below: number) => Emotion {
  const lane = journey.lanes.find(({ kind }) => kind === 'emotions')
  const least = lane === undefined ? 0 : laneLabel(viewMap(journey), sizes, lane, 0).height
  return (below) => nearest(jam.levelOfPoint(below + LABEL_PADDING, least))
}

const nearest = (level: number): Emotion =>
  EMOTIONS.reduce((best, one) => (Math.abs(one - level) < Math.abs(best - level) ? one : best))
