import { hiddenLast } from '../journey/hidden-last'
import { column } from './design/parts'
import { headShape } from './design/head'
import { laneRow } from './design/lane'
import { legendRow } from './design/legend'
import { loopsRow } from './design/loops'
import { GAP, MARGIN } from './design/metrics'
import { stagesRow } from './design/stage'
import { tasksRow } from './design/task'
import { recordOf } from './record-of'
import type { Frame } from './shape'
import { layerName } from './view/layer-name'
import { leadLanes } from './view/lead-lanes'
import type { MapView } from './view/map-view'

/**
 * The whole map for Figma Design: nested frames that lay themselves out, so that Figma keeps the heights of the rows.
 * Hidden lanes come last; where their layers are does not count.
 */
export function composeDesign(view: MapView): Frame {
  const { journey, theme, words } = view
  const key = `journey:${journey.id}`
  const { lead, rest } = leadLanes(hiddenLast(journey.lanes))
  const grid = column(
    `${key}/grid`,
    'Grid',
    [
      ...loopsRow(view),
      stagesRow(view),
      ...lead.map((lane) => laneRow(view, lane)),
      ...tasksRow(view),
      ...rest.map((lane) => laneRow(view, lane)),
    ],
    { gap: GAP, width: 'hug' },
  )
  const { personas: _p, stages: _s, lanes: _l, cards: _c, ...head } = journey
  return {
    type: 'frame',
    key,
    name: layerName(words.journey, journey.title),
    record: recordOf('journey', head, ['title', 'scenario']),
    layout: 'column',
    width: 'hug',
    height: 'hug',
    gap: 24,
    padding: [MARGIN, MARGIN, 32, MARGIN],
    fill: theme.ground,
    radius: 24,
    children: [headShape(view), grid, legendRow(view)],
  }
}
