import { computeLayout } from '@open-pencil/core'
import type { SceneGraph, SceneNode, TextMeasurer } from '@open-pencil/core'
import type { QuietGraph } from './quietly'
import type { Seat } from './seat'
import { isLaidOut } from './sizing'

/**
 * Lays out an auto-layout frame and all in it.
 *
 * @param boxOf - if given, the layout starts from these places and sizes instead of the present.
 */
export function layOut(
  graph: SceneGraph,
  id: string,
  quiet: QuietGraph,
  boxOf?: Seat['boxOf'],
): void {
  const root = graph.getNode(id)
  if (root === undefined || root.layoutMode === 'NONE') return
  if (boxOf === undefined) {
    layOutFrame(graph, root)
    return
  }
  const start = (node: SceneNode): void => {
    const box = boxOf(node.id)
    if (box !== undefined) quiet.put(node, box)
  }
  const hidden: SceneNode[] = []
  start(root)
  for (const node of flowing(graph, root)) {
    start(node)
    if (!node.visible && node.layoutMode !== 'NONE') hidden.push(node)
  }
  layOutFrame(graph, root)
  // The engine leaves out what is in a hidden frame, and would leave it at what it started from.
  for (const frame of hidden) layOutFrame(graph, frame)
}

/** What the layout of the frame places, at any depth. */
function* flowing(graph: SceneGraph, frame: SceneNode): Generator<SceneNode> {
  for (const child of graph.getChildren(frame.id)) {
    if (child.layoutPositioning === 'ABSOLUTE') continue
    yield child
    if (child.layoutMode !== 'NONE') yield* flowing(graph, child)
  }
}

function layOutFrame(graph: SceneGraph, root: SceneNode): void {
  const texts = [...textsFillingRows(graph, root)]
  if (texts.length > 0) shareRows(graph, root.id, texts)
  else computeLayout(graph, root.id)
}

/**
 * The engine lets a text that fills a row start from the width it has, so it would take more than
 * its share. So the row is shared out first as if these texts were boxes, then laid out with the
 * widths that came of it.
 */
function shareRows(graph: SceneGraph, id: string, texts: readonly SceneNode[]): void {
  for (const text of texts) text.textAutoResize = 'NONE'
  computeLayout(graph, id)
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
export function fitText(graph: SceneGraph, id: string, measure: TextMeasurer): void {
  const node = graph.getNode(id)
  if (node?.type !== 'TEXT' || isLaidOut(graph, node)) return
  if (node.textAutoResize === 'NONE' || node.textAutoResize === 'TRUNCATE') return
  const isWrapped = node.textAutoResize === 'HEIGHT'
  const size = measure(node, isWrapped ? node.width : undefined)
  if (size !== null) graph.updateNode(id, isWrapped ? { height: size.height } : size)
}
