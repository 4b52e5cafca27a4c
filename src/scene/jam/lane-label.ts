import type { Lane } from '../../journey/lane'
import { countLines } from '../measure-text'
import { recordOf } from '../record-of'
import type { Shape } from '../shape'
import { gapsOnMap } from '../view/gap-mark'
import { layerName } from '../view/layer-name'
import type { MapView } from '../view/map-view'
import { lookText } from '../view/mark'
import { badgeLine } from './badge'
import type { Block, Sizes } from './block'
import { LANE_COLORS, STICKY_INK } from './lane-colors'
import { fieldLine, stack, TYPE, type Line } from './lines'
import { LABEL, MARGIN, snap } from './metrics'
import { rowGround } from './row-ground'

/** Room around the name and the hint. */
export const LABEL_PADDING = 12
const WIDTH = LABEL - 2 * LABEL_PADDING
/** FigJam keeps some room free at both sides of a shape's text. */
const NAME_ROOM = WIDTH - 40

/** What a lane is: its name on the colour of its stickies, then the hint and whose it is. Without the ground. */
export function laneLabel(view: MapView, sizes: Sizes, lane: Lane, y: number): Block {
  const { theme, words, journey } = view
  const key = `lane:${lane.id}`
  const { size, leading, weight } = TYPE.heading
  const name: Shape = {
    type: 'labelled',
    key,
    name: layerName(words.lane, lane.name),
    record: recordOf('lane', lane, ['name', 'hint']),
    field: { of: key, name: 'name' },
    form: 'ROUNDED_RECTANGLE',
    text: lane.name,
    size,
    weight,
    color: STICKY_INK,
    fill: LANE_COLORS[lane.kind],
    width: WIDTH,
    height: snap(countLines(lane.name, size, weight, NAME_ROOM) * leading + 28),
    x: MARGIN + LABEL_PADDING,
    y: y + LABEL_PADDING,
  }
  const persona = journey.personas.find(({ id }) => id === lane.persona)
  const whose =
    persona === undefined ? '' : persona.role === null ? persona.name : words[persona.role]
  const below = stack(
    sizes,
    [
      fieldLine(key, 'hint', {
        name: 'Hint',
        text: lane.hint,
        type: TYPE.body,
        color: theme.faded,
      }),
      {
        key: `${key}/persona`,
        name: 'Persona',
        text: whose,
        type: TYPE.label,
        color: theme.accent,
        above: 8,
      },
      ...(lane.kind === 'experience' ? gapSummary(view, key) : []),
      ...badgeLine(view, key),
    ],
    { x: MARGIN + LABEL_PADDING + 8, y: y + LABEL_PADDING + name.height + 12, width: WIDTH - 16 },
  )
  return {
    shapes: [name, ...below.shapes],
    height: LABEL_PADDING + name.height + 12 + below.height + LABEL_PADDING,
  }
}

/** How often what they get falls short of what they expect (C12). */
function gapSummary(view: MapView, key: string): Line[] {
  const gaps = gapsOnMap(view)
  if (gaps === null) return []
  const { look, text } = gaps
  return [
    {
      key: `${key}/gap`,
      name: 'Gap',
      text: lookText(look, text),
      type: TYPE.label,
      color: view.theme.tones[look.tone],
      above: 8,
    },
  ]
}

/** The ground of a lane's label, as high as its row. */
export const laneGround = (view: MapView, lane: Lane, y: number, height: number): Shape =>
  rowGround(view, `lane:${lane.id}/ground`, { x: MARGIN, y, width: LABEL, height })
