import { childrenOf, type Shape } from '../scene/shape'
import type { Job } from './job'
import { blank } from './write/blank'
import { writeLengths } from './write/lengths'
import { writeIdentity, writeOwn } from './write/own'
import { freshPen } from './write/pen'
import { writePlace } from './write/place'

/** Parents that can take children. */
export type ContainerNode = FrameNode | SectionNode | PageNode

/**
 * Draws a subtree and puts it under its parent. Children are drawn and hung in before the node itself is, so that
 * a live auto-layout parent is laid out once.
 * @param index among the parent's children; `null` at the end
 */
export async function createShape(
  job: Job,
  shape: Shape,
  parent: ContainerNode,
  index: number | null,
): Promise<SceneNode> {
  await job.pace()
  const node = createNode(shape)
  job.made(shape.key, node)
  const before = blank(shape)
  writeIdentity(node, shape)
  writeOwn(freshPen, node, before, shape, job.fonts)
  if (node.type === 'SECTION') finish(node, shape, before, parent, index)
  if (node.type === 'FRAME' || node.type === 'SECTION') {
    for (const child of childrenOf(shape)) await createShape(job, child, node, null)
  }
  if (node.type !== 'SECTION') finish(node, shape, before, parent, index)
  job.step()
  return node
}

/** Sections do not grow with what is in them and do not lay out: they are put in place before their children. */
function finish(
  node: SceneNode,
  shape: Shape,
  before: Shape,
  parent: ContainerNode,
  index: number | null,
): void {
  if (index === null) parent.appendChild(node)
  else parent.insertChild(index, node)
  writeLengths(freshPen, node, before, shape, true)
  writePlace(freshPen, node, before, shape, true)
}

function createNode(shape: Shape): SceneNode {
  switch (shape.type) {
    case 'frame':
      return figma.createFrame()
    case 'text':
      return figma.createText()
    case 'rectangle':
      return figma.createRectangle()
    case 'ellipse':
      return figma.createEllipse()
    case 'vector':
      return figma.createVector()
    case 'section':
      return figma.createSection()
    case 'sticky':
      return figma.createSticky()
    case 'labelled':
      return figma.createShapeWithText()
  }
}
