import { applyAll } from '../journey/apply'
import type { Operation } from '../journey/operation'
import { good, type Result } from '../journey/problem'
import { diff, NO_PATCH, type Patch } from '../scene/diff'
import { inCellOrder } from './assemble/in-cell-order'
import { checkRecords } from './check-records'
import { compose, toMeasure, withHeights, type HeightsByKey } from './compose'
import type { LiveMap } from './live-map'

/** What to write so that a map shows its next state, and which heights to look up then. */
export interface Plan {
  readonly next: LiveMap
  readonly patch: Patch
  readonly measure: readonly string[]
}

/** Works out what operations change on the canvas. Refused where an operation is. */
export function planEdit(map: LiveMap, operations: readonly Operation[]): Result<Plan> {
  const applied = applyAll(map.journey, operations)
  if (!applied.ok) return applied
  const journey = inCellOrder(applied.value)
  const scene = compose(map.drawing, journey, map.heights)
  const patch = diff(map.scene, scene)
  const written = [
    ...patch.creations.map(({ shape }) => shape),
    ...patch.changes.map(({ after }) => after),
  ]
  const kept = checkRecords(written)
  if (!kept.ok) return kept
  return good({
    next: { ...map, journey, scene },
    patch,
    measure: toMeasure(map.drawing, scene, map.scene),
  })
}

/** Works out how rows give way to what turned out higher or lower than foreseen. */
export function planHeights(map: LiveMap, measured: HeightsByKey): Plan {
  const heights = withHeights(map.heights, measured)
  if (heights === map.heights) return { next: map, patch: NO_PATCH, measure: [] }
  const scene = compose(map.drawing, map.journey, heights)
  return { next: { ...map, heights, scene }, patch: diff(map.scene, scene), measure: [] }
}
