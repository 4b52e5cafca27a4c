import type { Change } from '../../scene/diff'
import type { Fonts } from '../fonts'
import { canShow } from '../can-show'
import { isBox, isBoxNode, writeBox } from './box'
import { writeFrame } from './frame'
import { writeIdentity } from './identity'
import { writeLabelled, writeSection, writeSticky } from './jam'
import {
  writeFixedLengths,
  writeLayoutLengths,
  writeShapeLengths,
  writeTextLengths,
} from './lengths'
import type { Pen } from './pen'
import { writePlace } from './place'
import { writeTable } from './table'
import { writeText } from './text'
import { writeVector } from './vector'

/** Writes what of a shape differs to the node that stands for it. A node of another type is somebody's own: left alone. */
export function rewriteNode(
  pen: Pen,
  node: SceneNode,
  { before, after }: Change,
  fonts: Fonts,
  root: string | null,
): void {
  if (before.type === 'frame' && after.type === 'frame' && node.type === 'FRAME') {
    writeFrame(pen, node, before, after)
    const isResized = before.width !== after.width || before.height !== after.height
    writeLayoutLengths(pen, node, before, after, isResized && after.layout !== 'plane')
  } else if (before.type === 'text' && after.type === 'text' && node.type === 'TEXT') {
    writeText(pen, node, before, after, fonts)
    writeTextLengths(pen, node, before, after)
  } else if (isBox(before) && isBox(after) && isBoxNode(node) && canShow(after, node)) {
    writeBox(pen, node, before, after)
    writeLayoutLengths(pen, node, before, after, false)
  } else if (before.type === 'vector' && after.type === 'vector' && node.type === 'VECTOR') {
    writeVector(pen, node, before, after)
  } else if (before.type === 'section' && after.type === 'section' && node.type === 'SECTION') {
    writeSection(pen, node, before, after)
    writeFixedLengths(pen, node, before, after)
  } else if (before.type === 'sticky' && after.type === 'sticky' && node.type === 'STICKY') {
    writeSticky(pen, node, before, after)
  } else if (
    before.type === 'labelled' &&
    after.type === 'labelled' &&
    node.type === 'SHAPE_WITH_TEXT'
  ) {
    writeLabelled(pen, node, before, after, fonts)
    writeShapeLengths(pen, node, before, after)
  } else if (before.type === 'table' && after.type === 'table' && node.type === 'TABLE') {
    writeTable(pen, node, before, after, fonts)
  } else return
  writeIdentity(pen, node, before, after)
  writePlace(pen, node, before, after, root)
}
