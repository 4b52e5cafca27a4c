import type { Lane } from '../../journey/lane'
import type { MapView } from '../view/map-view'
import { lineStart } from '../view/service-lines'
import { EMPTY, type Block } from './block'
import { TYPE } from './lines'
import { GAP, gridWidth, LABEL, MARGIN } from './metrics'

const { eyebrow: NAME } = TYPE

/** The line of a service blueprint above a row, with its name at the left. Locked: nobody means to drag it. */
export function serviceLine(
  { journey, lines, theme, words }: MapView,
  { id }: Lane,
  y: number,
): Block {
  const line = lines.get(id)
  if (line === undefined) return EMPTY
  const key = `lane:${id}/line`
  const name = words[line]
  const start = lineStart(name, NAME.size, NAME.weight)
  const width = LABEL + GAP + gridWidth(journey.stages.length)
  return {
    shapes: [
      {
        type: 'vector',
        key,
        name,
        path: `M 0 0 L ${width - start} 0`,
        locked: true,
        stroke: theme.faded,
        strokeWeight: 2,
        dashed: true,
        x: MARGIN + start,
        y: y + NAME.leading / 2,
      },
      {
        type: 'text',
        key: `${key}/name`,
        name: 'Line',
        text: name,
        ...NAME,
        color: theme.faded,
        locked: true,
        width: 'hug',
        x: MARGIN,
        y,
      },
    ],
    height: NAME.leading,
  }
}
