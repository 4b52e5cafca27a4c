import type { Shape } from '../../scene/shape'
import type { Fonts } from '../fonts'
import { blank } from './blank'
import { writeBox } from './box'
import { writeFrame } from './frame'
import { writeLabelled, writeSection, writeSticky } from './jam'
import { writeFixedLengths, writeLayoutLengths, writeShapeLengths } from './lengths'
import { freshPen } from './pen'
import { writeText } from './text'
import { writeVector } from './vector'

/** A node just made for a shape; its children are still to come. */
export interface NewNode {
  readonly node: SceneNode
  /** The node again, where it takes children. */
  readonly container: FrameNode | SectionNode | null
  /** Writes its lengths, once it stands under its parent. */
  readonly size: () => void
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
      const before = blank.frame(shape)
      writeFrame(pen, node, before, shape)
      const laysOut = shape.layout !== 'plane'
      const size = (): void => writeLayoutLengths(pen, node, before, shape, laysOut)
      return { node, container: node, size }
    }
    case 'text': {
      const node = figma.createText()
      born(node)
      const before = blank.text(shape)
      writeText(pen, node, before, shape, fonts)
      const [old, next] = [
        { width: before.width, height: 'hug' },
        { width: shape.width, height: 'hug' },
      ] as const
      return { node, container: null, size: () => writeLayoutLengths(pen, node, old, next, false) }
    }
    case 'rectangle':
    case 'ellipse': {
      const node = shape.type === 'ellipse' ? figma.createEllipse() : figma.createRectangle()
      born(node)
      const before = blank.box(shape)
      writeBox(pen, node, before, shape)
      const size = (): void => writeLayoutLengths(pen, node, before, shape, false)
      return { node, container: null, size }
    }
    case 'vector': {
      const node = figma.createVector()
      born(node)
      writeVector(pen, node, blank.vector(shape), shape)
      return { node, container: null, size: () => undefined }
    }
    case 'section': {
      const node = figma.createSection()
      born(node)
      const before = blank.section(shape)
      writeSection(pen, node, before, shape)
      const size = (): void => writeFixedLengths(pen, node, before, shape)
      return { node, container: node, size }
    }
    case 'sticky': {
      const node = figma.createSticky()
      born(node)
      useInstead(node.text, fonts)
      writeSticky(pen, node, blank.sticky(shape), shape)
      return { node, container: null, size: () => undefined }
    }
    case 'labelled': {
      const node = figma.createShapeWithText()
      born(node)
      useInstead(node.text, fonts)
      const before = blank.labelled(shape)
      writeLabelled(pen, node, before, shape, fonts)
      return { node, container: null, size: () => writeShapeLengths(pen, node, before, shape) }
    }
  }
}

/** Stickies and shapes come in Medium: where that cannot be had, what is there instead has to be set before any letter. */
function useInstead(text: TextSublayerNode, fonts: Fonts): void {
  const font = fonts.of('Medium')
  if (font.style !== 'Medium') text.fontName = font
}
