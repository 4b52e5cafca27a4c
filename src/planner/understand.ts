import { cellKey } from '../journey/cell'
import type { RawMap } from '../protocol/raw-map'
import { childrenOf, type Scene } from '../scene/shape'
import { assemble } from './assemble/assemble'
import { readFeelings } from './assemble/read-feelings'
import { compose, type HeightsByKey } from './compose'
import { figuresLeft, withFiguresOf } from './figures-left'
import type { LiveMap } from './live-map'
import { inOneOrder } from './notes'

/**
 * Understands what was read of a map.
 * @param before what was known of it
 * @returns `null` where not even its head can be made out
 */
export function understand(
  raw: RawMap,
  heights: HeightsByKey,
  before: LiveMap | null,
): LiveMap | null {
  const understood = assemble(raw, before?.journey ?? null)
  if (understood === null) return null
  const { root, drawing } = raw
  const journey = readFeelings(raw, understood.journey, heights)
  const left = before === null ? [] : figuresLeft(before, journey)
  const map = { root, drawing, raw, journey, notes: inOneOrder(understood.notes), heights, left }
  const scene = compose(drawing, journey, heights)
  const laidOut = before?.laidOut ?? heights
  const shown =
    before === null || drawing === 'design' ? journey : withFiguresOf(before.shown, journey)
  const isAsShown = laidOut === heights && shown === journey
  if (isAsShown || isLaidOut(raw, scene)) return { ...map, scene, laidOut: heights, shown: journey }
  // A sticky that grew under somebody's hand has not moved the rows below it: that comes with the next edit.
  return { ...map, scene: compose(drawing, shown, laidOut), laidOut, shown }
}

/** Whether the cells stand where a scene has them: somebody else's plugin may have moved them already. */
function isLaidOut({ cells }: RawMap, scene: Scene): boolean {
  const shapes = new Map(childrenOf(scene).map((shape) => [shape.key, shape]))
  return cells.every(({ lane, stage, box }) => {
    const shape = shapes.get(`cell:${cellKey(lane, stage)}`)
    if (box === null || shape?.type !== 'rectangle') return true
    return box.y === shape.y && box.height === shape.height
  })
}
