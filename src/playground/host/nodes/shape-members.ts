import { combine } from '../core/combine'
import { baseMembers, sceneMembers } from './members/base-members'
import { constraintMembers } from './members/constraint-members'
import { exportMembers } from './members/export-members'
import { layoutChildMembers } from './members/layout-child-members'
import { blendMembers, effectMembers, fillMembers } from './members/paint-members'
import { minMaxMembers, positionMembers } from './members/position-members'
import { resizeMembers } from './members/resize-members'
import { strokeCapMember, strokeMembers } from './members/stroke-members'
import type { NodeRef } from './node-ref'

/** What every node of Figma Design has: place, size, paint, layout. */
export function shapeMembers(ref: NodeRef) {
  return combine(
    combine(opaqueMembers(ref), minMaxMembers(ref), resizeMembers(ref)),
    combine(layoutChildMembers(ref), constraintMembers(ref)),
    combine(blendMembers(ref), effectMembers(ref), fillMembers(ref)),
    combine(strokeMembers(ref), strokeCapMember(ref)),
  )
}

/** What a node of FigJam has at least: place and size, which it may not let you change. */
export function opaqueMembers(ref: NodeRef) {
  return combine(
    combine(baseMembers(ref), sceneMembers(ref)),
    positionMembers(ref),
    exportMembers(ref),
  )
}
