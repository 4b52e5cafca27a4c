import { SceneGraph } from '@open-pencil/core'
import type { SceneNode } from '@open-pencil/core'

/** Takes a write of layout instead of the graph; false leaves it to the graph. */
export type WriteTaker = (node: SceneNode, changes: Partial<SceneNode>) => boolean

/** Ids of the document and its first page, as in every Figma file. */
const ROOT_ID = '0:0'
const PAGE_ID = '0:1'

/**
 * The engine's graph with ids as Figma gives them, so that the same file has the same ids wherever
 * it is, and with a way past the graph's events for layout, which writes every node and changes few.
 */
export class HostGraph extends SceneGraph {
  /** Makes the ids of what the engine creates by itself, such as copies. */
  newId: (() => string) | undefined
  takesWrite: WriteTaker | undefined

  constructor() {
    super()
    const [root, page] = [this.getNode(this.rootId), this.getPages()[0]]
    if (root === undefined || page === undefined) throw new Error('The graph came without a page.')
    this.documentColorSpace = 'srgb'
    this.nodes.clear()
    Object.assign(root, { id: ROOT_ID, childIds: [PAGE_ID] })
    Object.assign(page, { id: PAGE_ID, parentId: ROOT_ID })
    this.rootId = ROOT_ID
    this.nodes.set(ROOT_ID, root)
    this.nodes.set(PAGE_ID, page)
  }

  override createNode(
    type: SceneNode['type'],
    parentId: string,
    fields: Partial<SceneNode> = {},
  ): SceneNode {
    if (this.newId === undefined) return super.createNode(type, parentId, fields)
    return this.createNodeWithId(this.newId(), type, parentId, fields)
  }

  override updateNode(id: string, changes: Partial<SceneNode>): void {
    const node = this.takesWrite === undefined ? undefined : this.getNode(id)
    if (node !== undefined && this.takesWrite?.(node, changes) === true) return
    super.updateNode(id, changes)
  }
}
