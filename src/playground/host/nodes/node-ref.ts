import type { SceneNode } from '@open-pencil/core'
import type {
  HostSceneNode,
  HostSceneNodeByType,
  HostSceneType,
  HostTableCell,
  HostTextSublayer,
} from '../api/host-node-types'
import type { HostDocumentNode, HostPageNode, HostParent } from '../api/host-tree-types'
import { HostError } from '../core/host-error'
import type { HostDocument } from '../document/host-document'

/** What node members need of the client whose plugin uses them. */
export interface NodeWorld {
  readonly document: HostDocument
  /** The name under which this client writes. */
  readonly actor: string
  readonly mixed: PluginAPI['mixed']
  /** The plugin's view of a node that stands on a page. */
  scene(id: string): HostSceneNode
  /** The same, known to be of this type; throws if it is not. */
  sceneOf<T extends HostSceneType>(id: string, type: T): HostSceneNodeByType[T]
  page(id: string): HostPageNode
  root(): HostDocumentNode
  parent(id: string): HostParent
  /** The text inside a sticky, a shape or a connector. */
  letters(id: string): HostTextSublayer
  /** A cell of a table. */
  cell(id: string): HostTableCell
  /** The id behind a node the plugin hands in; throws for anything else. */
  idOf(node: unknown, member: string): string
  /** Throws if the text of this graph node uses a font that was not loaded. */
  requireFonts(nodes: readonly SceneNode[], member: string): void
  requireFont(font: FontName, member: string): void
  isKnownFont(font: FontName): boolean
  readonly currentPageId: string
  selection(pageId: string): readonly string[]
  select(pageId: string, ids: readonly string[]): void
  listen(pageId: string, kind: 'on' | 'once' | 'off', callback: (event: never) => void): void
}

/** One node as one client sees it. */
export interface NodeRef {
  readonly id: string
  readonly world: NodeWorld
}

/** The graph node; throws as Figma does once it is removed. */
export function nodeOf({ id, world }: NodeRef): SceneNode {
  const node = world.document.graph.getNode(id)
  if (node === undefined) throw new Error(`The node with id "${id}" does not exist`)
  return node
}

/** The graph node with its present place and size. */
export function laidOut(ref: NodeRef): SceneNode {
  ref.world.document.layout.flush(ref.id)
  return nodeOf(ref)
}

/** Writes graph fields of a node in the name of this client. */
export function write({ world }: NodeRef, node: SceneNode, changes: Partial<SceneNode>): void {
  const { graph } = world.document
  world.document.as(world.actor, () => {
    // The engine would note each edited field for files it has read; ours come from here.
    graph.preserveSourceMetadataDuring(() => {
      graph.updateNode(node.id, changes)
    })
  })
}

/** Runs a change of the tree in the name of this client. */
export function act<T>({ world }: NodeRef, work: () => T): T {
  return world.document.as(world.actor, work)
}

export function refuse(member: string, detail: string): never {
  throw new HostError(member, detail)
}
