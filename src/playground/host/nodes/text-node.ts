import { combine } from '../core/combine'
import { styleMember } from './members/paint-members'
import { textBoxMembers } from './members/text-box-members'
import { textMembers } from './members/text-members'
import { nodeOf } from './node-ref'
import { placed } from './placed'
import { shapeMembers } from './shape-members'

export const textNode = combine(
  shapeMembers,
  textMembers(nodeOf),
  textBoxMembers,
  styleMember('textStyleId'),
  placed('TEXT'),
)
