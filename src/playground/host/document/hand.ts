import type { SceneNode } from '@open-pencil/core'
import { createSceneNode } from './create-nodes'
import type { HostDocument } from './host-document'
import { opaqueKind, partOf } from './node-kind'
import { fillOf } from './paints'
import { settleSizing } from './sizing'

/**
 * What a person can do to the canvas without the plugin. Each call is one undo step of this person,
 * and is refused only where the editor would refuse it; places are in pixels.
 */
export interface Hand {
  /** Retypes a text, or the text of a sticky or shape. */
  setText(nodeId: string, text: string): void
  rename(nodeId: string, name: string): void
  /** Puts the node at a place in a parent (a page, frame or section), on top or at `index`. */
  moveTo(nodeId: string, parentId: string, x: number, y: number, index?: number): void
  moveBy(nodeId: string, dx: number, dy: number): void
  resize(nodeId: string, width: number, height: number): void
  remove(...nodeIds: string[]): void
  /** Copies a node beside itself, plugin data included, as Ctrl/Cmd+D does. @returns its id. */
  duplicate(nodeId: string): string
  setFill(nodeId: string, color: RGB): void
  setVisible(nodeId: string, visible: boolean): void
  setLocked(nodeId: string, locked: boolean): void
  /** FigJam only. @returns the id of the new sticky. */
  addSticky(x: number, y: number, text: string): string
  addText(x: number, y: number, text: string): string
  select(...nodeIds: string[]): void
  /** Takes back this person's last step; false if there is none. */
  undo(): boolean
  redo(): boolean
}

/** @param select - makes the selection of the client this hand belongs to, if to any. */
export function createHand(
  document: HostDocument,
  actor: string,
  select?: (ids: readonly string[]) => void,
): Hand {
  const { graph } = document
  /** In a replica layout is no part of a step, so only steps that go by places wait for it. */
  const isReplica = document.person !== undefined
  const step = <T>(work: () => T): T => {
    if (!isReplica) document.layout.flush()
    const result = document.as(actor, work)
    document.journal.commit(actor)
    return result
  }
  const placedStep = <T>(work: () => T): T => {
    if (!document.hasLazyLayout) document.layout.flush()
    return step(work)
  }
  const need = (id: string): SceneNode => {
    const node = graph.getNode(id)
    if (node === undefined) throw new Error(`There is no node ${id} to take in hand.`)
    return node
  }
  const change = (id: string, changes: Partial<SceneNode>): void => {
    step(() => {
      graph.updateNode(need(id).id, changes)
    })
  }
  const typed = (id: string, text: string): void => {
    graph.updateNode(letters(document, need(id)).id, { text, styleRuns: [] })
  }

  return {
    setText(id, text) {
      step(() => {
        typed(id, text)
      })
    },
    rename(id, name) {
      change(id, { name })
    },
    moveTo(id, parentId, x, y, index) {
      placedStep(() => {
        const node = need(id)
        const at = index ?? need(parentId).childIds.filter((childId) => childId !== id).length
        graph.insertChildAt(id, parentId, at)
        graph.updateNode(id, { x, y })
        graph.updateNode(id, settleSizing(graph, node))
      })
    },
    moveBy(id, dx, dy) {
      placedStep(() => {
        const { x, y } = need(id)
        graph.updateNode(id, { x: x + dx, y: y + dy })
      })
    },
    resize(id, width, height) {
      change(id, { width, height })
    },
    remove(...ids) {
      step(() => {
        for (const id of ids) graph.deleteNode(need(id).id)
      })
    },
    duplicate(id) {
      return placedStep(() => {
        const node = need(id)
        const parentId = node.parentId ?? document.pageId
        const copy = graph.cloneTree(id, parentId)
        if (copy === null) throw new Error(`The node ${id} cannot be copied.`)
        const place = need(parentId).childIds.indexOf(id) + 1
        graph.insertChildAt(copy.id, parentId, place)
        graph.updateNode(copy.id, { x: node.x + 20, y: node.y + 20 })
        return copy.id
      })
    },
    setFill(id, color) {
      step(() => {
        const node = need(id)
        const target = partOf(graph, node, 'outline') ?? node
        graph.updateNode(target.id, { fills: [fillOf({ type: 'SOLID', color })] })
      })
    },
    setVisible(id, visible) {
      placedStep(() => {
        graph.updateNode(need(id).id, { visible })
      })
    },
    setLocked(id, locked) {
      change(id, { locked })
    },
    addSticky(x, y, text) {
      if (document.editor !== 'figjam') throw new Error('Stickies are made in FigJam only.')
      return step(() => added(document, 'STICKY', x, y, text))
    },
    addText(x, y, text) {
      return step(() => added(document, 'TEXT', x, y, text))
    },
    select(...ids) {
      select?.(ids)
    },
    undo: () => document.journal.undo(actor),
    redo: () => document.journal.redo(actor),
  }
}

function added(
  document: HostDocument,
  type: 'STICKY' | 'TEXT',
  x: number,
  y: number,
  text: string,
): string {
  const { graph } = document
  const id = createSceneNode(document, type, document.pageId)
  graph.updateNode(id, { x, y })
  const node = graph.getNode(id)
  if (node !== undefined) graph.updateNode(letters(document, node).id, { text })
  return id
}

function letters({ graph }: HostDocument, node: SceneNode): SceneNode {
  if (node.type === 'TEXT') return node
  const text = opaqueKind(node) === undefined ? undefined : partOf(graph, node, 'text')
  if (text === undefined) throw new Error(`The node ${node.id} has no text to type into.`)
  return text
}
