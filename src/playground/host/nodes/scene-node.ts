import type { HostSceneNode, HostSceneType } from '../api/host-node-types'
import type { Gate } from '../core/gate'
import { strictProxy } from '../core/strict-proxy'
import { connectorNode } from './connector-node'
import { ellipseNode } from './ellipse-node'
import { frameNode } from './frame-node'
import { lineNode } from './line-node'
import { nodeOf } from './node-ref'
import type { NodeRef } from './node-ref'
import { rectangleNode } from './rectangle-node'
import { sectionNode } from './section-node'
import { shapeWithTextNode } from './shape-with-text-node'
import { stickyNode } from './sticky-node'
import { textNode } from './text-node'
import { vectorNode } from './vector-node'

/** Members that still answer once a node is removed. */
const alwaysReadable: ReadonlySet<string> = new Set(['removed', 'id'])

/** The plugin's strict view of a node that stands on a page. */
export function sceneNode(ref: NodeRef, type: HostSceneType, gate: Gate): HostSceneNode {
  const check = (key: string): void => {
    if (!alwaysReadable.has(key)) nodeOf(ref)
  }
  const rules = { type, gate, check }
  switch (type) {
    case 'FRAME':
      return strictProxy(frameNode(ref), rules)
    case 'TEXT':
      return strictProxy(textNode(ref), rules)
    case 'RECTANGLE':
      return strictProxy(rectangleNode(ref), rules)
    case 'ELLIPSE':
      return strictProxy(ellipseNode(ref), rules)
    case 'LINE':
      return strictProxy(lineNode(ref), rules)
    case 'VECTOR':
      return strictProxy(vectorNode(ref), rules)
    case 'SECTION':
      return strictProxy(sectionNode(ref), rules)
    case 'STICKY':
      return strictProxy(stickyNode(ref, gate), rules)
    case 'SHAPE_WITH_TEXT':
      return strictProxy(shapeWithTextNode(ref, gate), rules)
    case 'CONNECTOR':
      return strictProxy(connectorNode(ref, gate), rules)
  }
}
