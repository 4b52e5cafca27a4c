import type { SceneNode } from '@open-pencil/core'
import type { HostDocument, Person } from '../../../src/playground/host'
import { isPart, opaqueKind, partOf } from '../../../src/playground/host/document/node-kind'
import type { HandKind, Step } from './history'

export interface Limits {
  /** Whether frames and sections that hold others may be removed too. */
  readonly removesContainers: boolean
}

export interface HandStep extends Step {
  readonly kind: HandKind
}

/**
 * Lets a person do something with their hands; nothing if there is nothing to do it to.
 *
 * @param texts - gets what they write; no two texts are the same.
 */
export function act(
  { document }: Person,
  step: HandStep,
  limits: Limits,
  texts: Set<string>,
): void {
  const { hand, graph } = document
  const { at, to } = step
  const all = nodesOf(document, () => true)
  const containers = nodesOf(document, isContainer)
  const thing = oneOf(
    nodesOf(document, (node) => !isContainer(node)),
    at,
  )
  const any = oneOf(all, at)
  const write = (): string => {
    const text = `text ${texts.size} `.repeat(1 + (to % 4))
    texts.add(text)
    return text
  }
  const move = (id: string | undefined, parentId: string): void => {
    if (id === undefined || graph.isDescendant(parentId, id)) return
    const isSection = graph.getNode(id)?.type === 'SECTION'
    if (isSection && graph.getNode(parentId)?.type === 'FRAME') return
    const siblings = graph.getNode(parentId)?.childIds.length ?? 0
    hand.moveTo(id, parentId, at, to, to % 2 === 0 ? undefined : at % (siblings + 1))
  }
  switch (step.kind) {
    case 'setText': {
      const isLettered = (node: SceneNode): boolean =>
        node.type === 'TEXT' || partOf(graph, node, 'text') !== undefined
      const id = oneOf(nodesOf(document, isLettered), at)
      if (id !== undefined) hand.setText(id, write())
      return
    }
    case 'moveTo':
      move(thing, oneOf([document.pageId, ...containers], to) ?? document.pageId)
      return
    case 'regroup':
      move(oneOf(containers, at), oneOf(containers, to) ?? document.pageId)
      return
    case 'moveBy':
      if (any !== undefined) hand.moveBy(any, at - 100, to)
      return
    case 'remove': {
      const container = limits.removesContainers && to % 3 === 0 ? oneOf(containers, at) : undefined
      const id = container ?? thing
      if (id !== undefined) hand.remove(id)
      return
    }
    case 'duplicate':
      if (thing !== undefined && all.length < 60) hand.duplicate(thing)
      return
    case 'undo':
      hand.undo()
      return
    case 'redo':
      hand.redo()
      return
    case 'setFill':
      if (any !== undefined) hand.setFill(any, { r: to / 200, g: 0, b: 0 })
      return
    case 'setVisible':
      if (any !== undefined) hand.setVisible(any, to % 2 === 0)
      return
    case 'rename':
      if (any !== undefined) hand.rename(any, `name ${to}`)
      return
    case 'resize':
      if (any !== undefined) hand.resize(any, 50 + at, 50 + to)
      return
    case 'restyle': {
      const node = graph.getNode(any ?? '')
      if (node === undefined || document.editor === 'figjam') return
      document.beginHandStep()
      graph.updateNode(node.id, styleFor(node, to))
      document.endHandStep()
      return
    }
    case 'add':
      if (document.editor === 'figjam') hand.addSticky(at, to, write())
      else hand.addText(at, to, write())
  }
}

/** What a person may set in the layout panel of the editor. */
function styleFor(node: SceneNode, choose: number): Partial<SceneNode> {
  const child: Partial<SceneNode>[] = [
    { layoutPositioning: 'ABSOLUTE' },
    { layoutPositioning: 'AUTO' },
    { layoutGrow: 1 },
    { layoutGrow: 0 },
    { layoutAlignSelf: 'STRETCH' },
    { layoutAlignSelf: 'AUTO' },
  ]
  const text: Partial<SceneNode>[] = [
    { textAutoResize: 'NONE' },
    { textAutoResize: 'HEIGHT' },
    { textAutoResize: 'WIDTH_AND_HEIGHT' },
    { fontSize: 20 },
  ]
  const frame: Partial<SceneNode>[] = [
    { layoutMode: 'NONE' },
    { layoutMode: 'HORIZONTAL' },
    { layoutMode: 'VERTICAL' },
    { primaryAxisSizing: 'HUG' },
    { counterAxisSizing: 'HUG' },
    { primaryAxisSizing: 'FIXED' },
    { counterAxisSizing: 'FIXED' },
    { itemSpacing: 12, paddingLeft: 6 },
    { minWidth: 90 },
    { minWidth: null },
  ]
  const own = node.type === 'TEXT' ? text : node.type === 'FRAME' ? frame : []
  const styles = [...child, ...own]
  return styles[choose % styles.length] ?? {}
}

function oneOf(ids: readonly string[], choose: number): string | undefined {
  return ids[choose % ids.length]
}

/** Ids of the nodes a person can take, in tree order; what a sticky is made of is not among them. */
function nodesOf(document: HostDocument, is: (node: SceneNode) => boolean): string[] {
  const ids: string[] = []
  const add = (id: string): void => {
    for (const child of document.graph.getChildren(id)) {
      if (isPart(child)) continue
      if (is(child)) ids.push(child.id)
      add(child.id)
    }
  }
  add(document.pageId)
  return ids
}

/** What holds others and is no card. */
function isContainer(node: SceneNode): boolean {
  if (node.type === 'SECTION') return true
  return node.type === 'FRAME' && opaqueKind(node) === undefined && node.pluginData.length === 0
}
