import type { Journey } from '../journey/journey'
import { good, type Result } from '../journey/problem'
import type { Shape } from '../scene/shape'
import { applyPatch } from './apply-patch'
import { diff, isEmpty } from './diff'
import { settleHeights } from './draw-map'
import { UNWATCHED } from './job'
import { compose, type LiveMap } from './live-map'
import { growing } from './measure'

/**
 * Makes a map show another state of its journey: writes what differs, all of it or none.
 * @throws what the canvas threw, after everything was put back
 */
export async function editMap(map: LiveMap, journey: Journey): Promise<Result<LiveMap>> {
  const scene = compose(map.drawing, journey, map.heights)
  const patch = diff(map.scene, scene)
  const next: LiveMap = { ...map, journey, scene }
  if (isEmpty(patch)) return good(next)
  const applied = await applyPatch(patch, map.index, UNWATCHED)
  if (!applied.ok) return applied
  return settleHeights(next, changedGrowing(map, next), UNWATCHED)
}

/** Shapes that are new or whose text changed: only their heights are to be looked up. */
function changedGrowing(before: LiveMap, after: LiveMap): string[] {
  if (after.drawing === 'design') return []
  const old = growing(before.scene)
  return [...growing(after.scene)]
    .filter(([key, shape]) => textOf(old.get(key)) !== textOf(shape))
    .map(([key]) => key)
}

const textOf = (shape: Shape | undefined): string | null =>
  shape !== undefined && 'text' in shape ? shape.text : null
