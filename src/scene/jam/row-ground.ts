import type { Box } from '../shape'
import type { MapView } from '../view/map-view'

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A light ground of ours in a row. Locked: nobody means to drag it. */
export const rowGround = ({ theme }: MapView, key: string, area: Area): Box => ({
  type: 'rectangle',
  key,
  name: 'Ground',
  locked: true,
  fill: theme.surface,
  stroke: theme.line,
  strokeWeight: 1,
  radius: 12,
  ...area,
})
