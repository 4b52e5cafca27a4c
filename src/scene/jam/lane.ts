import type { Lane } from '../../journey/lane'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { MapView } from '../view/map-view'
import type { Block, Sizes } from './block'
import { cellsBlock } from './cells'
import { emotionsBlock } from './emotions'
import { laneGround, laneLabel } from './lane-label'

/**
 * One row of the map: what it is, then a cell for each stage or the curve.
 * @param stands its height, where it is not to be as high as its fullest cell
 */
export function laneBlock(
  view: MapView,
  sizes: Sizes,
  lane: Lane,
  y: number,
  stands?: number,
): Block {
  const label = laneLabel(view, sizes, lane, y)
  const content =
    cardKindOfLane(lane.kind) === null
      ? emotionsBlock(view, lane, y, label.height)
      : cellsBlock(view, sizes, lane, y, { least: label.height, stands })
  return {
    shapes: [laneGround(view, lane, y, content.height), ...label.shapes, ...content.shapes],
    height: content.height,
  }
}
