import { cellKey } from '../journey/cell'
import type { Journey } from '../journey/journey'
import type { RawMap } from '../protocol/raw-map'
import { childrenOf, type Scene } from '../scene/shape'
import { journeyAsKnown, rawAsKnown } from './as-known'
import { assemble } from './assemble/assemble'
import { readFeelings } from './assemble/read-feelings'
import { boardsAsTheyStand } from './boards'
import { compose, withHeights, type HeightsByKey } from './compose'
import { figuresLeft, withFiguresOf } from './figures-left'
import type { LiveMap } from './live-map'
import { inOneOrder } from './notes'
import { othersAfter } from './others'
import { AS_NEEDED, rowsAsTheyStand } from './rows'

/**
 * Understands what was read of a map.
 * @param before what was known of it, for what the canvas no longer tells
 * @param known an earlier reading: what is the same in it need not be made out, or drawn, again
 * @returns `null` where not even its head can be made out
 */
export function understand(
  found: RawMap,
  measured: HeightsByKey,
  before: LiveMap | null,
  known: LiveMap | null = before,
): LiveMap | null {
  const raw = known === null ? found : rawAsKnown(found, known.raw)
  const heights =
    known?.heights.size === measured.size ? withHeights(known.heights, measured) : measured
  const understood = assemble(raw, before?.journey ?? null)
  if (understood === null) return null
  const { root, drawing } = raw
  const drawn = (shown: Journey, laidOut: HeightsByKey): Scene =>
    known?.drawing === drawing &&
    known.shown === shown &&
    known.laidOut === laidOut &&
    known.rows === AS_NEEDED
      ? known.scene
      : compose(drawing, shown, laidOut)
  const felt = readFeelings(raw, understood.journey, heights)
  const journey = known === null ? felt : journeyAsKnown(felt, known.journey)
  const left = before === null ? [] : figuresLeft(before, journey)
  const others = known?.root === root ? othersAfter(known, journey) : null
  const shows = { journey, drawing, others }
  const { boards, notes } = boardsAsTheyStand(raw.boards, shows, known?.boards ?? [])
  const map = {
    root,
    drawing,
    raw,
    journey,
    boards,
    others,
    notes: inOneOrder({ ...understood.notes, boards: notes }),
    heights,
    left,
  }
  const scene = drawn(journey, heights)
  const laidOut = before?.laidOut ?? heights
  const shown =
    before === null || drawing === 'design' ? journey : withFiguresOf(before.shown, journey)
  const isAsShown = laidOut === heights && shown === journey
  // A sticky that grew under somebody's hand has not moved the rows below it: that comes with the next edit.
  const laid =
    isAsShown || isLaidOut(raw, scene)
      ? { scene, laidOut: heights, shown: journey }
      : { scene: drawn(shown, laidOut), laidOut, shown }
  const rows = rowsAsTheyStand(raw, laid.scene)
  if (rows === AS_NEEDED) return { ...map, ...laid, rows }
  return { ...map, ...laid, rows, scene: compose(drawing, laid.shown, laid.laidOut, rows) }
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
