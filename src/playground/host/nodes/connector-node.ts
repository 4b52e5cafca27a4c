import type { SceneNode } from '@open-pencil/core'
import * as z from 'zod/mini'
import { combine } from '../core/combine'
import { choiceExtra, withExtras } from '../document/extras'
import { connectorBox } from '../document/connector-box'
import { frozen } from '../document/paints'
import { blendMembers } from './members/paint-members'
import { strokeMembers } from './members/stroke-members'
import { textSublayerMember } from './members/text-sublayer-member'
import { nodeMembers } from './node-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { partNode } from './part-node'
import { placed } from './placed'
import { opaqueMembers } from './shape-members'
import { oneOf, parsed } from './validate'

const lineTypes = ['ELBOWED', 'STRAIGHT', 'CURVED'] as const
const caps = [
  'NONE',
  'ARROW_EQUILATERAL',
  'ARROW_LINES',
  'TRIANGLE_FILLED',
  'DIAMOND_FILLED',
  'CIRCLE_FILLED',
] as const
const magnets = ['NONE', 'AUTO', 'TOP', 'LEFT', 'BOTTOM', 'RIGHT', 'CENTER'] as const
const position = z.strictObject({ x: z.number(), y: z.number() })
const endpointSchema = z.union([
  z.strictObject({ endpointNodeId: z.string(), magnet: z.enum(magnets) }),
  z.strictObject({ endpointNodeId: z.string(), position }),
  z.strictObject({ position }),
])
export type Endpoint = z.infer<typeof endpointSchema>

type EndKey = 'connectorStart' | 'connectorEnd'
type CapKey = 'connectorStartStrokeCap' | 'connectorEndStrokeCap'

/** A connector: drawn as a straight line between the places its ends had when they were set. */
export const connectorNode = combine(
  combine(opaqueMembers, blendMembers, strokeMembers(outline), textSublayerMember),
  placed('CONNECTOR'),
  nodeMembers({
    get connectorLineType() {
      return choiceExtra(nodeOf(this), 'connectorLineType', lineTypes)
    },
    set connectorLineType(value: ConnectorNode['connectorLineType']) {
      const node = nodeOf(this)
      const connectorLineType = oneOf(value, lineTypes, 'connectorLineType')
      write(this, node, withExtras(node, { connectorLineType }))
    },
    get connectorStart(): ConnectorEndpoint {
      return end(this, 'connectorStart')
    },
    set connectorStart(value: ConnectorEndpoint) {
      connect(this, 'connectorStart', value)
    },
    get connectorEnd(): ConnectorEndpoint {
      return end(this, 'connectorEnd')
    },
    set connectorEnd(value: ConnectorEndpoint) {
      connect(this, 'connectorEnd', value)
    },
    get connectorStartStrokeCap() {
      return choiceExtra(nodeOf(this), 'connectorStartStrokeCap', caps)
    },
    set connectorStartStrokeCap(value: ConnectorStrokeCap) {
      cap(this, 'connectorStartStrokeCap', value)
    },
    get connectorEndStrokeCap() {
      return choiceExtra(nodeOf(this), 'connectorEndStrokeCap', caps)
    },
    set connectorEndStrokeCap(value: ConnectorStrokeCap) {
      cap(this, 'connectorEndStrokeCap', value)
    },
  }),
)

function outline(ref: NodeRef): SceneNode {
  return partNode(ref, 'outline')
}

function end(ref: NodeRef, key: EndKey): Endpoint {
  const stored = endpointSchema.safeParse(nodeOf(ref).overrides[key])
  const far = key === 'connectorStart' ? 0 : 100
  return frozen(stored.success ? stored.data : { position: { x: far, y: 0 } })
}

function connect(ref: NodeRef, key: EndKey, value: unknown): void {
  const { document } = ref.world
  const node = nodeOf(ref)
  write(ref, node, withExtras(node, { [key]: parsed(endpointSchema, value, key) }))
  document.layout.flush()
  const box = connectorBox(document.graph, end(ref, 'connectorStart'), end(ref, 'connectorEnd'))
  write(ref, node, { x: box.x, y: box.y, width: box.width, height: box.height })
  write(ref, outline(ref), {
    width: box.width,
    height: box.height,
    vectorNetwork: box.network,
  })
}

function cap(ref: NodeRef, key: CapKey, value: string): void {
  const node = nodeOf(ref)
  write(ref, node, withExtras(node, { [key]: oneOf(value, caps, key) }))
}
