import type { Frame, Shape } from '../shape'
import type { MapView } from '../view/map-view'
import { LABEL } from './metrics'

/** The left end of a row. */
export const labelShape = (view: MapView, key: string, children: readonly Shape[]): Frame => ({
  type: 'frame',
  key,
  name: 'Label',
  layout: 'column',
  width: LABEL,
  height: 'fill',
  gap: 4,
  padding: [16, 12, 12, 16],
  fill: view.theme.surface,
  stroke: view.theme.line,
  radius: 12,
  children,
})
