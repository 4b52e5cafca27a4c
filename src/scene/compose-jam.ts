import type { Block, Rows, Sizes } from './jam/block'
import { headBlock } from './jam/head'
import { laneBlock } from './jam/lane'
import { legendBlock } from './jam/legend'
import { loopsBlock } from './jam/loops'
import { GAP, mapWidth, MARGIN } from './jam/metrics'
import { belowMap, outOfSight } from './jam/out-of-sight'
import { serviceLine } from './jam/service-line'
import { stagesBlock } from './jam/stages'
import { tasksBlock } from './jam/tasks'
import { recordOf } from './record-of'
import type { Section, Shape } from './shape'
import { layerName } from './view/layer-name'
import { leadLanes } from './view/lead-lanes'
import type { MapView } from './view/map-view'

/**
 * The whole map for FigJam: one section with everything in its place, for FigJam lays nothing out. Hidden lanes lie below it.
 * @param sizes real heights in pixels, by key, of the stickies and wrapping texts that already stand on
 * the canvas; what is missing is estimated, so that a second pass with all of them settles every place
 * @param rows heights of rows that are not to be as high as their cards need: people fill them by hand
 */
export function composeJam(view: MapView, sizes: Sizes, rows: Rows = new Map()): Section {
  const { journey, theme, words } = view
  const width = mapWidth(journey.stages.length)
  const shapes: Shape[] = []
  let y = MARGIN
  const add = (block: Block, below: number): void => {
    for (const shape of block.shapes) shapes.push(shape)
    if (block.height > 0) y += block.height + below
  }
  add(headBlock(view, sizes, width), 48)
  add(loopsBlock(view, sizes, y), 8)
  add(stagesBlock(view, sizes, y), 24)
  const { lead, rest } = leadLanes(journey.lanes.filter(({ hidden }) => !hidden))
  for (const lane of lead) add(laneBlock(view, sizes, lane, y, rows.get(lane.id)), GAP)
  add(tasksBlock(view, sizes, y), GAP)
  for (const lane of rest) {
    add(serviceLine(view, lane, y), 12)
    add(laneBlock(view, sizes, lane, y, rows.get(lane.id)), GAP)
  }
  y += 16
  add(legendBlock(view, y, width), 0)
  const height = y + MARGIN
  y = belowMap(height)
  for (const lane of journey.lanes.filter(({ hidden }) => hidden))
    add(outOfSight(laneBlock(view, sizes, lane, y, rows.get(lane.id))), GAP)
  const { personas: _p, stages: _s, lanes: _l, cards: _c, ...head } = journey
  return {
    type: 'section',
    key: `journey:${journey.id}`,
    name: layerName(words.journey, journey.title),
    record: recordOf('journey', head, ['title', 'scenario']),
    width: width + 2 * MARGIN,
    height,
    fill: theme.ground,
    children: shapes,
  }
}
