import type { SceneNode } from '@open-pencil/core'
import type { ResizeKeys } from '../../api/host-node-types'
import { constrained } from '../../document/constraints'
import { withExtras } from '../../document/extras'
import { joined, scaledPaths } from '../../document/vector-paths'
import { nodeMembers } from '../node-members'
import { laidOut, nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { finite } from '../validate'
import { storedPaths } from './vector-members'

/** The least side Figma accepts, in pixels. */
const LEAST = 0.01

/**
 * Resizing makes both axes fixed: fill and hug end, and a text that fitted its letters keeps the
 * given box. A text with `textAutoResize: 'HEIGHT'` keeps growing in height.
 */
export const resizeMembers = nodeMembers<Pick<FrameNode, ResizeKeys>>({
  resize(width, height) {
    const { width: oldWidth, height: oldHeight } = laidOut(this)
    resizeTo(this, 'resize', width, height)
    moveChildren(this, { width: oldWidth, height: oldHeight })
  },
  resizeWithoutConstraints(width, height) {
    resizeTo(this, 'resizeWithoutConstraints', width, height)
  },
})

function resizeTo(ref: NodeRef, member: string, width: number, height: number): void {
  const node = sizedNow(ref)
  requireSize(node, member, width, height)
  if (node.type === 'TEXT') ref.world.requireFonts([node], member)
  write(ref, node, { ...fixedSizing(node), ...sizeChanges(node, width, height) })
}

/** Both sides are given, so the present ones count only where paths are scaled by them. */
const sizedNow = (ref: NodeRef): SceneNode => {
  const node = nodeOf(ref)
  return node.type === 'VECTOR' ? laidOut(ref) : node
}

/** Only `resize` applies constraints, and only a frame without auto layout has any to apply. */
function moveChildren(ref: NodeRef, from: Pick<SceneNode, 'width' | 'height'>): void {
  const { graph } = ref.world.document
  const frame = nodeOf(ref)
  if (frame.layoutMode !== 'NONE') return
  for (const child of graph.getChildren(frame.id)) {
    const { x, y, width, height } = constrained(child, from, frame)
    const isSameSize = width === child.width && height === child.height
    write(ref, child, { x, y, ...(isSameSize ? {} : sizeChanges(child, width, height)) })
  }
}

/** Checks a size as Figma does: at least 0.01, except a line, which has no height. */
export function requireSize(
  node: Pick<SceneNode, 'type'>,
  member: string,
  width: number,
  height: number,
): void {
  finite(width, 'width')
  finite(height, 'height')
  if (width < LEAST) refuse(member, `Expected "width" to have value >= ${LEAST}`)
  if (node.type === 'LINE') {
    if (height !== 0) refuse(member, 'The height of a line must be exactly 0')
  } else if (height < LEAST) refuse(member, `Expected "height" to have value >= ${LEAST}`)
}

function fixedSizing(node: SceneNode): Partial<SceneNode> {
  const fixed: Partial<SceneNode> = {
    layoutGrow: 0,
    ...(node.layoutAlignSelf === 'STRETCH' ? { layoutAlignSelf: 'AUTO' } : {}),
  }
  if (node.type === 'TEXT') {
    const fits = node.textAutoResize === 'WIDTH_AND_HEIGHT'
    return fits ? { ...fixed, textAutoResize: 'NONE' } : fixed
  }
  if (node.layoutMode === 'NONE') return fixed
  return { ...fixed, primaryAxisSizing: 'FIXED', counterAxisSizing: 'FIXED' }
}

function sizeChanges(node: SceneNode, width: number, height: number): Partial<SceneNode> {
  if (node.type !== 'VECTOR') return { width, height }
  const paths = scaledPaths(storedPaths(node), node, { width, height })
  return {
    width,
    height,
    vectorNetwork: joined(paths),
    ...withExtras(node, { vectorPaths: paths }),
  }
}
