import type { HostSceneNode, HostSceneNodeByType, HostSceneType } from '../api/host-node-types'
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
import { tableNode } from './table-node'
import { textNode } from './text-node'
import { vectorNode } from './vector-node'

const members: HostSceneNodeByType = {
  FRAME: frameNode,
  TEXT: textNode,
  RECTANGLE: rectangleNode,
  ELLIPSE: ellipseNode,
  LINE: lineNode,
  VECTOR: vectorNode,
  SECTION: sectionNode,
  STICKY: stickyNode,
  SHAPE_WITH_TEXT: shapeWithTextNode,
  CONNECTOR: connectorNode,
  TABLE: tableNode,
}

/** Members that still answer once a node is removed. */
const alwaysReadable: ReadonlySet<string> = new Set(['removed', 'id'])

/** The plugin's strict view of a node that stands on a page. */
export function sceneNode(ref: NodeRef, type: HostSceneType, gate: Gate): HostSceneNode {
  const check = (key: string): void => {
    if (!alwaysReadable.has(key)) nodeOf(ref)
  }
  return strictProxy<HostSceneNode>(members[type], { type, gate, check, self: ref })
}
