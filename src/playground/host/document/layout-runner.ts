import { computeLayout, setTextMeasurer } from '@open-pencil/core'
import type { SceneGraph, SceneNode, TextMeasurer } from '@open-pencil/core'

/**
 * Figma's layout is synchronous, the graph's runs on demand. The runner remembers what is out of
 * date and brings it up to date right before somebody reads a place or a size.
 */
export interface LayoutRunner {
  /** The node, or something in it, changed in a way that can move or resize nodes. */
  touch(id: string): void
  /**
   * Lays out what is out of date; free if nothing is.
   *
   * @param id - only what decides about the place and size of this node.
   */
  flush(id?: string): void
  readonly isDirty: boolean
  /** True while the runner itself writes places and sizes. */
  readonly isRunning: boolean
}

export function createLayoutRunner(graph: SceneGraph, measure: TextMeasurer): LayoutRunner {
  const roots = new Set<string>()
  const texts = new Set<string>()
  let isRunning = false
  return {
    get isRunning() {
      return isRunning
    },
    get isDirty() {
      return roots.size > 0 || texts.size > 0
    },
    touch(id) {
      const node = graph.getNode(id)
      if (node === undefined) return
      if (node.type === 'TEXT') texts.add(id)
      for (const root of layoutRoots(graph, node)) roots.add(root)
    },
    flush(id) {
      const around = id === undefined ? undefined : chainOf(graph, id)
      const dueRoots = taken(roots, around)
      const dueTexts = taken(texts, id === undefined ? undefined : [id])
      if (dueRoots.length === 0 && dueTexts.length === 0) return
      setTextMeasurer(measure)
      isRunning = true
      try {
        for (const text of dueTexts) fitText(graph, text, measure)
        for (const root of presentRoots(graph, dueRoots)) layOut(graph, root)
      } finally {
        isRunning = false
      }
    },
  }
}

/** Takes these out of a set, or everything. @returns what was in it. */
function taken(set: Set<string>, ids: readonly string[] = [...set]): string[] {
  return ids.filter((id) => set.delete(id))
}

/** The node and everything around it. */
function chainOf(graph: SceneGraph, id: string): string[] {
  const chain: string[] = []
  for (let at = graph.getNode(id); at !== undefined; at = graph.getNode(at.parentId ?? '')) {
    chain.push(at.id)
  }
  return chain
}

/**
 * The frames whose layout decides about this node: the topmost of each run of nested auto-layout
 * frames, and every absolutely placed one on the way, since its parent takes its size as given.
 */
function layoutRoots(graph: SceneGraph, node: SceneNode): string[] {
  const roots: string[] = []
  let current = node
  for (;;) {
    const parent = current.parentId === null ? undefined : graph.getNode(current.parentId)
    const isInAutoLayout = parent !== undefined && parent.layoutMode !== 'NONE'
    const isOwnRoot = !isInAutoLayout || current.layoutPositioning === 'ABSOLUTE'
    if (current.layoutMode !== 'NONE' && isOwnRoot) roots.push(current.id)
    if (!isInAutoLayout) return roots
    current = parent
  }
}

/** A frame that was a root when it changed may stand in another auto-layout frame by now. */
function presentRoots(graph: SceneGraph, ids: Iterable<string>): Set<string> {
  const present = new Set<string>()
  for (const id of ids) {
    const node = graph.getNode(id)
    if (node === undefined) continue
    for (const root of layoutRoots(graph, node)) present.add(root)
  }
  return present
}

function layOut(graph: SceneGraph, id: string): void {
  const root = graph.getNode(id)
  if (root === undefined || root.layoutMode === 'NONE') return
  const texts = [...textsFillingRows(graph, root)]
  if (texts.length > 0) {
    shareRows(graph, id, texts)
    return
  }
  computeLayout(graph, id)
}

/**
 * The engine lets a text that fills a row start from the width it has, so it would take more than
 * its share. So the row is shared out first as if these texts were boxes, then laid out with the
 * widths that came of it.
 */
function shareRows(graph: SceneGraph, id: string, texts: readonly SceneNode[]): void {
  for (const text of texts) text.textAutoResize = 'NONE'
  graph.runPreviewUpdates(() => {
    computeLayout(graph, id)
  })
  const grows = texts.map(({ layoutGrow }) => layoutGrow)
  for (const text of texts) {
    text.textAutoResize = 'HEIGHT'
    text.layoutGrow = 0
  }
  computeLayout(graph, id)
  texts.forEach((text, index) => {
    text.layoutGrow = grows[index] ?? 1
  })
}

function* textsFillingRows(graph: SceneGraph, frame: SceneNode): Generator<SceneNode> {
  for (const child of graph.getChildren(frame.id)) {
    if (child.type === 'TEXT') {
      const fillsRow = frame.layoutMode === 'HORIZONTAL' && child.layoutGrow > 0
      const isFlowing = child.visible && child.layoutPositioning === 'AUTO'
      if (fillsRow && isFlowing && child.textAutoResize === 'HEIGHT') yield child
    } else if (child.layoutMode !== 'NONE') yield* textsFillingRows(graph, child)
  }
}

/** A text outside auto layout gets its size from its letters; inside, the layout pass does it. */
function fitText(graph: SceneGraph, id: string, measure: TextMeasurer): void {
  const node = graph.getNode(id)
  if (node === undefined) return
  const parent = node.parentId === null ? undefined : graph.getNode(node.parentId)
  const isLaidOut = parent !== undefined && parent.layoutMode !== 'NONE'
  if (isLaidOut && node.layoutPositioning === 'AUTO') return
  if (node.textAutoResize === 'NONE' || node.textAutoResize === 'TRUNCATE') return
  const isWrapped = node.textAutoResize === 'HEIGHT'
  const size = measure(node, isWrapped ? node.width : undefined)
  if (size === null) return
  const changes = isWrapped ? { height: size.height } : size
  graph.withLayoutMutations(() => {
    graph.updateNode(id, changes)
  })
}
