import type { Shape } from '../../scene/shape'
import { DATA, NAMESPACE } from '../data-keys'
import type { Fonts } from '../fonts'
import { writeRecord } from '../record-data'
import { writeBox } from './box'
import { differences } from './differences'
import { writeFrame } from './frame'
import { writeLabelled, writeSection, writeSticky } from './jam'
import type { Pen } from './pen'
import { writeText } from './text'
import { writeVector } from './vector'

/**
 * Writes what of a shape itself differs from what stands there: look, text, name and record; lengths and place apart.
 * @throws Error where the node is of another type than the shape: somebody replaced it
 */
export function writeOwn(
  pen: Pen,
  node: SceneNode,
  before: Shape,
  after: Shape,
  fonts: Fonts,
): void {
  const differs = differences(before, after)
  if (differs('name')) pen.set(node, 'name', after.name)
  if (after.record !== undefined && differs('record')) {
    writeData(pen, node, DATA.record, writeRecord(after.record, node.id))
  }
  if (before.type === 'frame' && after.type === 'frame' && node.type === 'FRAME')
    writeFrame(pen, node, before, after)
  else if (before.type === 'text' && after.type === 'text' && node.type === 'TEXT') {
    writeText(pen, node, before, after, fonts)
  } else if (
    isBox(before) &&
    isBox(after) &&
    (node.type === 'RECTANGLE' || node.type === 'ELLIPSE')
  ) {
    writeBox(pen, node, before, after)
  } else if (before.type === 'vector' && after.type === 'vector' && node.type === 'VECTOR') {
    writeVector(pen, node, before, after)
  } else if (before.type === 'section' && after.type === 'section' && node.type === 'SECTION') {
    writeSection(pen, node, before, after)
  } else if (before.type === 'sticky' && after.type === 'sticky' && node.type === 'STICKY') {
    writeSticky(pen, node, before, after)
  } else if (
    before.type === 'labelled' &&
    after.type === 'labelled' &&
    node.type === 'SHAPE_WITH_TEXT'
  ) {
    writeLabelled(pen, node, before, after, fonts)
  } else throw new Error(`${after.key} is drawn as ${after.type}, but its node is a ${node.type}`)
}

/** Marks a new node as ours: which field it shows, or which part it is. */
export function writeIdentity(node: SceneNode, shape: Shape): void {
  if (shape.field !== undefined) {
    node.setSharedPluginData(NAMESPACE, DATA.field, `${shape.field.of}/${shape.field.name}`)
  }
  if (shape.record === undefined && shape.field === undefined) {
    node.setSharedPluginData(NAMESPACE, DATA.part, shape.key)
  }
}

type BoxShape = Extract<Shape, { type: 'rectangle' | 'ellipse' }>
const isBox = (shape: Shape): shape is BoxShape =>
  shape.type === 'rectangle' || shape.type === 'ellipse'

function writeData(pen: Pen, node: SceneNode, key: string, value: string): void {
  const old = node.getSharedPluginData(NAMESPACE, key)
  pen.act(
    () => node.setSharedPluginData(NAMESPACE, key, value),
    () => node.setSharedPluginData(NAMESPACE, key, old),
  )
}
