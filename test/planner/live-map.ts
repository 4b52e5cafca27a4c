import type { Journey } from '../../src/journey/journey'
import { inCellOrder } from '../../src/planner/assemble/in-cell-order'
import { compose, type Drawing } from '../../src/planner/compose'
import type { LiveMap } from '../../src/planner/live-map'
import { understand } from '../../src/planner/understand'
import { readScene } from './read-scene'

/** A journey as it stands on a canvas, just drawn. */
export function liveMap(drawing: Drawing, given: Journey): LiveMap {
  const journey = inCellOrder(given)
  const heights = new Map<string, number>()
  const map = understand(readScene(compose(drawing, journey, heights)), heights, null)
  if (map === null) throw new Error('not understood')
  return map
}
