import type { Journey } from '../../src/journey/journey'
import { inCellOrder } from '../../src/planner/assemble/in-cell-order'
import { compose, type Drawing } from '../../src/planner/compose'
import type { LiveMap } from '../../src/planner/live-map'

/** A journey as it stands on a canvas, just drawn. */
export function liveMap(drawing: Drawing, given: Journey): LiveMap {
  const journey = inCellOrder(given)
  const heights = new Map<string, number>()
  const scene = compose(drawing, journey, heights)
  return { root: '1:1', drawing, journey, scene, heights, unreadable: 0 }
}
