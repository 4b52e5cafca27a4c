import type { Lane } from '../../journey/lane'
import type { Shape } from '../shape'
import type { MapView } from '../view/map-view'
import { lineStart } from '../view/service-lines'
import { GAP, gridWidth, LABEL } from './metrics'
import { textShape } from './parts'

/** How much higher a row is that has a line above it. */
export const LINE_ROOM = 24
const NAME = { size: 12, leading: 16, weight: 'Semi Bold' } as const

/** The line of a service blueprint above a row, with its name at the left: parts of the row, which goes where they belong. */
export function serviceLine({ journey, lines, theme, words }: MapView, { id }: Lane): Shape[] {
  const line = lines.get(id)
  if (line === undefined) return []
  const key = `lane:${id}/line`
  const name = words[line]
  const start = lineStart(name, NAME.size, NAME.weight)
  const width = LABEL + GAP + gridWidth(journey.stages.length)
  return [
    {
      type: 'vector',
      key,
      name,
      path: `M 0 0 L ${width - start} 0`,
      stroke: theme.faded,
      strokeWeight: 1.5,
      dashed: true,
      floating: true,
      x: start,
      y: 10,
    },
    {
      ...textShape(`${key}/name`, name, theme.faded, { name: 'Line', ...NAME, width: 'hug' }),
      floating: true,
      x: 0,
      y: 2,
    },
  ]
}
