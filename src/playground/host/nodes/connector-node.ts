import type { SceneNode } from '@open-pencil/core'
import * as z from 'zod/mini'
import { combine } from '../core/combine'
import type { Gate } from '../core/gate'
import { choiceExtra, withExtras } from '../document/extras'
import { connectorBox } from '../document/connector-box'
import { frozen } from '../document/paints'
import { blendMembers } from './members/paint-members'
import { strokeMembers } from './members/stroke-members'
import { nodeOf, write } from './node-ref'
import type { NodeRef } from './node-ref'
import { placed } from './placed'
import { opaqueMembers } from './shape-members'
import { partNode, textSublayer } from './text-sublayer'
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
export function connectorNode(ref: NodeRef, gate: Gate) {
  const letters = textSublayer(ref, gate)
  const outline = (): SceneNode => partNode(ref, 'outline')
  const end = (key: EndKey): Endpoint => {
    const stored = endpointSchema.safeParse(nodeOf(ref).overrides[key])
    const far = key === 'connectorStart' ? 0 : 100
    return frozen(stored.success ? stored.data : { position: { x: far, y: 0 } })
  }
  const connect = (key: EndKey, value: unknown): void => {
    const node = nodeOf(ref)
    write(ref, node, withExtras(node, { [key]: parsed(endpointSchema, value, key) }))
    ref.world.document.layout.flush()
    const box = connectorBox(ref.world.document.graph, end('connectorStart'), end('connectorEnd'))
    write(ref, node, { x: box.x, y: box.y, width: box.width, height: box.height })
    write(ref, outline(), {
      width: box.width,
      height: box.height,
      vectorNetwork: box.network,
    })
  }
  const cap = (key: CapKey, value: string): void => {
    const node = nodeOf(ref)
    write(ref, node, withExtras(node, { [key]: oneOf(value, caps, key) }))
  }
  return combine(
    combine(opaqueMembers(ref), blendMembers(ref), strokeMembers(ref, outline)),
    placed(ref, 'CONNECTOR'),
    {
      get text() {
        nodeOf(ref)
        return letters
      },
      get connectorLineType() {
        return choiceExtra(nodeOf(ref), 'connectorLineType', lineTypes)
      },
      set connectorLineType(value: ConnectorNode['connectorLineType']) {
        const node = nodeOf(ref)
        const connectorLineType = oneOf(value, lineTypes, 'connectorLineType')
        write(ref, node, withExtras(node, { connectorLineType }))
      },
      get connectorStart(): ConnectorEndpoint {
        return end('connectorStart')
      },
      set connectorStart(value: ConnectorEndpoint) {
        connect('connectorStart', value)
      },
      get connectorEnd(): ConnectorEndpoint {
        return end('connectorEnd')
      },
      set connectorEnd(value: ConnectorEndpoint) {
        connect('connectorEnd', value)
      },
      get connectorStartStrokeCap() {
        return choiceExtra(nodeOf(ref), 'connectorStartStrokeCap', caps)
      },
      set connectorStartStrokeCap(value: ConnectorStrokeCap) {
        cap('connectorStartStrokeCap', value)
      },
      get connectorEndStrokeCap() {
        return choiceExtra(nodeOf(ref), 'connectorEndStrokeCap', caps)
      },
      set connectorEndStrokeCap(value: ConnectorStrokeCap) {
        cap('connectorEndStrokeCap', value)
      },
    },
  )
}
