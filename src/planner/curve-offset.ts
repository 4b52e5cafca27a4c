import type { RawBox } from '../protocol/raw-map'
import { childrenOf, type Shape } from '../scene/shape'
import type { LiveMap } from './live-map'

/** Whether a shape tells a feeling by where it stands. */
export const isPoint = ({ type, field }: Shape): boolean =>
  type === 'ellipse' && field?.name === 'emotion'

/**
 * Puts points of the curve where their lane really is: others may have laid out the rows at the same time, and a point
 * tells its feeling by how far below the name of the lane it is.
 */
export function curveOffset({
  raw,
  journey,
  scene,
}: Pick<LiveMap, 'raw' | 'journey' | 'scene'>): <T extends Shape>(shape: T) => T {
  const id = journey.lanes.find(({ kind }) => kind === 'emotions')?.id
  const stands = boxOf(raw, id)?.y
  const drawn = childrenOf(scene).find(({ key }) => key === `lane:${id ?? ''}`)?.y
  const by = stands === undefined || drawn === undefined ? 0 : stands - drawn
  return (shape) => (by === 0 || !isPoint(shape) ? shape : { ...shape, y: (shape.y ?? 0) + by })
}

const boxOf = ({ records }: LiveMap['raw'], lane: string | undefined): RawBox | null | undefined =>
  records.find(({ kind, id }) => kind === 'lane' && id === lane)?.box
