import { combine } from '../core/combine'
import { baseMembers, sceneMembers } from './members/base-members'
import { constraintMembers } from './members/constraint-members'
import { exportMembers } from './members/export-members'
import { layoutChildMembers } from './members/layout-child-members'
import { blendMembers, effectMembers, fillMembers } from './members/paint-members'
import { minMaxMembers, positionMembers } from './members/position-members'
import { resizeMembers } from './members/resize-members'
import { strokeCapMember, strokeMembers } from './members/stroke-members'

/** What a node of FigJam has at least: place and size, which it may not let you change. */
export const opaqueMembers = combine(
  combine(baseMembers, sceneMembers),
  positionMembers,
  exportMembers,
)

/** What every node of Figma Design has: place, size, paint, layout. */
export const shapeMembers = combine(
  combine(opaqueMembers, minMaxMembers, resizeMembers),
  combine(layoutChildMembers, constraintMembers),
  combine(blendMembers, effectMembers, fillMembers()),
  combine(strokeMembers(), strokeCapMember),
)
