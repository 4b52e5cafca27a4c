import { applyAll } from '../journey/apply'
import type { Journey } from '../journey/journey'
import type { Operation } from '../journey/operation'
import { bad, good, type Result } from '../journey/problem'
import { diff, NO_PATCH, propertyDiffers, together, type Patch } from '../scene/diff'
import type { Scene } from '../scene/shape'
import { inCellOrder } from './assemble/in-cell-order'
import { project } from './assemble/project'
import { planBoards, rawBoards } from './boards'
import { checkRecords } from './check-records'
import { toMeasure, withHeights, type HeightsByKey } from './compose'
import { withoutFigures } from './figures-left'
import { fromWhereTheyStand } from './from-where-they-stand'
import type { LiveMap } from './live-map'
import type { DamagedRecord } from './notes'
import { notesAfter } from './notes-after'
import { othersAfter } from './others'
import { composeNext } from './rows'

/** What to write so that a map shows its next state, and which heights to look up then. */
export interface Plan {
  readonly next: LiveMap
  readonly patch: Patch
  readonly measure: readonly string[]
  /** Nodes of somebody's own that become the nodes of new shapes: key of the shape, id of the node. */
  readonly adopt?: readonly (readonly [string, string])[]
  /** Ids of nodes whose unreadable data is taken away. */
  readonly clear?: readonly string[]
}

/** Works out what operations change on the canvas. Refused where an operation is. */
export function planEdit(map: LiveMap, operations: readonly Operation[]): Result<Plan> {
  const applied = applyAll(map.journey, operations)
  return applied.ok ? planJourney(map, applied.value) : applied
}

/** Works out what has to be written so that a map shows another journey. */
function planJourney(map: LiveMap, wanted: Journey): Result<Plan> {
  const journey = inCellOrder(wanted)
  const { scene, rows } = composeNext(map, journey, map.heights)
  const others = othersAfter(map, journey)
  const { boards, notes, patches } = planBoards(map.boards, { ...map, journey, others })
  const raw = { ...project(map, journey, scene), boards: rawBoards(boards) }
  const shown = withoutFigures(map.scene, map.left)
  const mapPatch = withRemovals(
    fromWhereTheyStand(map.raw, { raw, journey, scene }, diff(shown, scene)),
    scene,
    map.left,
  )
  const patch = together([mapPatch, ...patches])
  const written = [
    ...patch.creations.map(({ shape }) => shape),
    ...patch.changes.map(({ after }) => after),
  ]
  const kept = checkRecords(written)
  if (!kept.ok) return kept
  const touched = overwritten(patch, map.notes.damaged)
  if (touched !== undefined)
    return bad(touched.newer ? 'newer-record' : 'damaged-record', { name: touched.name })
  return good({
    next: {
      ...map,
      raw,
      journey,
      boards,
      others,
      notes: { ...notesAfter(map.notes, journey), boards: notes },
      scene,
      laidOut: map.heights,
      shown: journey,
      rows,
      left: [],
    },
    patch,
    measure: toMeasure(map.drawing, scene, shown),
  })
}

function withRemovals(patch: Patch, { children }: Scene, left: readonly string[]): Patch {
  if (left.length === 0) return patch
  const drawn = new Set(children.map(({ key }) => key))
  return { ...patch, removals: [...patch.removals, ...left.filter((key) => !drawn.has(key))] }
}

/** What cannot be read in full is not written over before somebody has asked for it to be repaired. */
function overwritten(
  { changes }: Patch,
  damaged: readonly DamagedRecord[],
): DamagedRecord | undefined {
  if (damaged.length === 0) return undefined
  const keys = new Set(
    changes
      .filter(({ before, after }) => propertyDiffers(before, after, 'record'))
      .map(({ after }) => after.key),
  )
  return damaged.find(({ key }) => key !== null && keys.has(key))
}

/** Works out how rows give way to what turned out higher or lower than foreseen. */
export function planHeights(map: LiveMap, measured: HeightsByKey): Plan {
  const heights = withHeights(map.heights, measured)
  if (heights === map.heights) return { next: map, patch: NO_PATCH, measure: [] }
  const { scene, rows } = composeNext(map, map.journey, heights)
  const raw = project(map, map.journey, scene)
  const next = { ...map, raw, heights, laidOut: heights, shown: map.journey, rows, scene }
  const patch = fromWhereTheyStand(map.raw, next, diff(map.scene, scene))
  return { next, patch, measure: [] }
}
