import type { SceneNode } from '@open-pencil/core'
import { combine } from '../core/combine'
import { choiceExtra, withExtras } from '../document/extras'
import { SHAPE_RADIUS, shapeOutline } from '../document/shape-outline'
import { joined } from '../document/vector-paths'
import { blendMembers, fillMembers } from './members/paint-members'
import { requireSize } from './members/resize-members'
import { strokeMembers } from './members/stroke-members'
import { textSublayerMember } from './members/text-sublayer-member'
import { nodeMembers } from './node-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { partNode } from './part-node'
import { placed } from './placed'
import { opaqueMembers } from './shape-members'
import { oneOf } from './validate'

const shapeTypes = [
  'ELLIPSE',
  'SQUARE',
  'ROUNDED_RECTANGLE',
  'DIAMOND',
  'TRIANGLE_UP',
  'TRIANGLE_DOWN',
  'PARALLELOGRAM_RIGHT',
  'PARALLELOGRAM_LEFT',
  'ENG_DATABASE',
  'ENG_QUEUE',
  'ENG_FILE',
  'ENG_FOLDER',
  'TRAPEZOID',
  'PREDEFINED_PROCESS',
  'SHIELD',
  'DOCUMENT_SINGLE',
  'DOCUMENT_MULTIPLE',
  'MANUAL_INPUT',
  'HEXAGON',
  'CHEVRON',
  'PENTAGON',
  'OCTAGON',
  'STAR',
  'PLUS',
  'ARROW_LEFT',
  'ARROW_RIGHT',
  'SUMMING_JUNCTION',
  'OR',
  'SPEECH_BUBBLE',
  'INTERNAL_STORAGE',
] as const
type ShapeType = ShapeWithTextNode['shapeType']

/** A FigJam shape. Its text is centred, and it does not grow with it. */
export const shapeWithTextNode = combine(
  combine(opaqueMembers, blendMembers, textSublayerMember),
  combine(fillMembers(outline), strokeMembers(outline)),
  placed('SHAPE_WITH_TEXT'),
  nodeMembers({
    get shapeType() {
      return shapeTypeOf(nodeOf(this))
    },
    set shapeType(value: ShapeType) {
      const shapeType = oneOf(value, shapeTypes, 'shapeType')
      const node = nodeOf(this)
      write(this, node, withExtras(node, { shapeType }))
      draw(this, shapeType, node.width, node.height)
    },
    get cornerRadius() {
      return shapeTypeOf(nodeOf(this)) === 'ROUNDED_RECTANGLE' ? SHAPE_RADIUS : 0
    },
    resize(width: number, height: number) {
      const node = nodeOf(this)
      requireSize(node, 'resize', width, height)
      write(this, node, { width, height })
      draw(this, shapeTypeOf(node), width, height)
    },
  }),
)

function outline(ref: NodeRef): SceneNode {
  return partNode(ref, 'outline')
}

function shapeTypeOf(node: SceneNode): ShapeType {
  return choiceExtra(node, 'shapeType', shapeTypes)
}

function draw(ref: NodeRef, shapeType: ShapeType, width: number, height: number): void {
  write(ref, outline(ref), {
    width,
    height,
    vectorNetwork: joined([
      { windingRule: 'NONZERO', data: shapeOutline(shapeType, width, height) },
    ]),
  })
  write(ref, partNode(ref, 'text'), textBox(shapeType, width, height))
}

/** Where the letters may stand: pointed shapes leave less room. Pixels. */
function textBox(shapeType: ShapeType, width: number, height: number): Partial<SceneNode> {
  const isPointed = ['DIAMOND', 'TRIANGLE_UP', 'TRIANGLE_DOWN'].includes(shapeType)
  const isArrow = shapeType === 'CHEVRON' || shapeType.startsWith('ARROW')
  const side = isPointed ? width / 4 : isArrow ? Math.min(height / 3, width / 6) : 12
  const x = Math.min(side, width / 3)
  if (shapeType === 'TRIANGLE_UP')
    return { x, y: height / 3, width: width - 2 * x, height: height / 1.6 }
  const y = Math.min(8, height / 6)
  return { x, y, width: width - 2 * x, height: height - 2 * y }
}
