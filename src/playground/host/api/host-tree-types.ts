/**
 * The members of Figma's nodes that hand out other nodes, with host nodes in their place.
 * `test/playground/host/types.test-d.ts` proves that Figma's own nodes fit these types.
 */
import type { BaseKeys, HostFrameNode, HostSceneNode, HostSectionNode } from './host-node-types'

export interface HostChildren {
  readonly children: readonly HostSceneNode[]
  appendChild(child: HostSceneNode): void
  insertChild(index: number, child: HostSceneNode): void
  findChildren(callback?: (node: HostSceneNode) => boolean): HostSceneNode[]
  findAll(callback?: (node: HostSceneNode) => boolean): HostSceneNode[]
  findOne(callback: (node: HostSceneNode) => boolean): HostSceneNode | null
  findAllWithCriteria(criteria: HostFindCriteria): HostSceneNode[]
}

/** `FindAllCriteria` without its type parameter. */
export interface HostFindCriteria {
  types?: NodeType[]
  pluginData?: { keys?: string[] }
  sharedPluginData?: { namespace: string; keys?: string[] }
}

export interface HostNodeChange {
  type: 'CREATE' | 'DELETE' | 'PROPERTY_CHANGE'
  id: string
  origin: 'LOCAL' | 'REMOTE'
  node: HostSceneNode | RemovedNode
}
export interface HostPropertyChange extends HostNodeChange {
  type: 'PROPERTY_CHANGE'
  properties: NodeChangeProperty[]
}
export interface HostCreateOrDeleteChange extends HostNodeChange {
  type: 'CREATE' | 'DELETE'
}
export interface HostNodeChangeEvent {
  nodeChanges: (HostPropertyChange | HostCreateOrDeleteChange)[]
}

interface HostPageEvents {
  on(type: 'nodechange', callback: (event: HostNodeChangeEvent) => void): void
  once(type: 'nodechange', callback: (event: HostNodeChangeEvent) => void): void
  off(type: 'nodechange', callback: (event: HostNodeChangeEvent) => void): void
}

export interface HostPageNode
  extends
    Pick<PageNode, BaseKeys | 'type' | 'backgrounds' | 'loadAsync'>,
    HostChildren,
    HostPageEvents {
  readonly parent: HostDocumentNode | null
  selection: readonly HostSceneNode[]
}

export interface HostDocumentNode extends Pick<
  DocumentNode,
  | 'id'
  | 'name'
  | 'type'
  | 'removed'
  | 'getPluginData'
  | 'setPluginData'
  | 'getPluginDataKeys'
  | 'getSharedPluginData'
  | 'setSharedPluginData'
  | 'getSharedPluginDataKeys'
> {
  readonly parent: null
  readonly children: readonly HostPageNode[]
}

/** What a scene node can have as its parent here. */
export type HostParent = HostPageNode | HostFrameNode | HostSectionNode
export type HostBaseNode = HostDocumentNode | HostPageNode | HostSceneNode
