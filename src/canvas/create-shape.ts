import { childrenOf, type Shape } from '../scene/shape'
import type { Job } from './job'
import { writeNewIdentity } from './write/identity'
import { newNode } from './write/new-node'
import { writeNewPlace } from './write/place'

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
  const { node, container, size } = newNode(shape, job.fonts, (born) => job.made(shape, born))
  writeNewIdentity(node, shape)
  const hangIn = (): void => {
    if (index === null) parent.appendChild(node)
    else parent.insertChild(index, node)
    size()
    writeNewPlace(node, shape)
  }
  // Sections do not lay out: they are put in place first.
  const isSection = shape.type === 'section'
  if (isSection) hangIn()
  if (container !== null) {
    for (const child of childrenOf(shape)) await createShape(job, child, container, null)
  }
  if (!isSection) hangIn()
  job.step()
  return node
}
