import type { Shape } from '../../scene/shape'
import type { Fonts } from '../fonts'
import { blank } from './blank'
import { writeBox } from './box'
import { writeFrame } from './frame'
import { writeLabelled, writeSection, writeSticky } from './jam'
import {
  writeFixedLengths,
  writeLayoutLengths,
  writeShapeLengths,
  writeTextLengths,
} from './lengths'
import { freshPen } from './pen'
import { writeTable } from './table'
import { writeText } from './text'
import { writeVector } from './vector'

/** A node just made for a shape; its children are still to come. */
export interface NewNode {
  readonly node: SceneNode
  /** The node again, where it takes children. */
  readonly container?: FrameNode | SectionNode
  /** Writes its lengths, once it stands under its parent; where they are not known from the start. */
  readonly size?: () => void
}

const pen = freshPen

/**
 * Makes the node for a shape. Its type is known from the shape, so that nothing has to be asked of Figma:
 * every look at a property is a call.
 * @param born hears of the node before anything is written to it, so that it can be taken back if a write fails
 */
export function newNode(shape: Shape, fonts: Fonts, born: (node: SceneNode) => void): NewNode {
  switch (shape.type) {
    case 'frame': {
      const node = figma.createFrame()
      born(node)
      writeFrame(pen, node, blank.frame, shape)
      const laysOut = shape.layout !== 'plane'
      const size = (): void => writeLayoutLengths(pen, node, blank.frame, shape, laysOut)
      return { node, container: node, size }
    }
    case 'text': {
      const node = figma.createText()
      born(node)
      writeText(pen, node, blank.text, shape, fonts)
      return { node, size: () => writeTextLengths(pen, node, blank.text, shape) }
    }
    case 'rectangle':
    case 'ellipse': {
      const node = shape.type === 'ellipse' ? figma.createEllipse() : figma.createRectangle()
      born(node)
      writeBox(pen, node, blank.box, shape)
      return { node, size: () => writeLayoutLengths(pen, node, blank.box, shape, false) }
    }
    case 'vector': {
      const node = figma.createVector()
      born(node)
      writeVector(pen, node, blank.vector, shape)
      return { node }
    }
    case 'section': {
      const node = figma.createSection()
      born(node)
      writeSection(pen, node, blank.section, shape)
      const size = (): void => writeFixedLengths(pen, node, blank.section, shape)
      return { node, container: node, size }
    }
    case 'sticky': {
      const node = figma.createSticky()
      born(node)
      useInstead(node.text, fonts)
      writeSticky(pen, node, blank.sticky, shape)
      return { node }
    }
    case 'labelled': {
      const node = figma.createShapeWithText()
      born(node)
      useInstead(node.text, fonts)
      writeLabelled(pen, node, blank.labelled, shape, fonts)
      return { node, size: () => writeShapeLengths(pen, node, blank.labelled, shape) }
    }
    case 'table': {
      const { cells, widths } = shape
      const node = figma.createTable(cells.length / widths.length, widths.length)
      born(node)
      writeTable(pen, node, blank.table, shape, fonts)
      widths.forEach((width, column) => node.resizeColumn(column, width))
      return { node }
    }
  }
}

/** Stickies and shapes come in Medium: where that cannot be had, what is there instead has to be set before any letter. */
function useInstead(text: TextSublayerNode, fonts: Fonts): void {
  const font = fonts.of('Medium')
  if (font.style !== 'Medium') text.fontName = font
}
