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
 * @param placed whether the map is one of placed shapes, where no part stands below the node of its record
 */
export async function createShape(
  job: Job,
  shape: Shape,
  parent: ContainerNode,
  index: number | null,
  placed: boolean,
): Promise<SceneNode> {
  await job.pace()
  const isSection = shape.type === 'section'
  const { node, container, size } = newNode(shape, job.fonts, (born) => job.made(shape, born))
  writeNewIdentity(node, shape, placed || isLoose(shape.key))
  const hangIn = (): void => {
    if (index === null) parent.appendChild(node)
    else parent.insertChild(index, node)
    size?.()
    writeNewPlace(node, shape)
  }
  // Sections do not lay out: they are put in place first.
  if (isSection) hangIn()
  if (container !== undefined) {
    for (const child of childrenOf(shape))
      await createShape(job, child, container, null, placed || isSection)
  }
  if (!isSection) hangIn()
  job.step()
  return node
}

/** Parts of the map as a whole, and of a stage, which has some in other rows. */
export const isLoose = (key: string): boolean =>
  key.startsWith('journey:') || key.startsWith('stage:')
