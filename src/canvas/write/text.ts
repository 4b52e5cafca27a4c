import type { Text } from '../../scene/shape'
import type { Fonts } from '../fonts'
import { differences } from './differences'
import { paintsOf } from './paint'
import type { Pen } from './pen'

const ALIGN = { start: 'LEFT', center: 'CENTER', end: 'RIGHT' } as const

/** Writes what of a text differs; its fonts must have been loaded. */
export function writeText(pen: Pen, node: TextNode, before: Text, after: Text, fonts: Fonts): void {
  const differs = differences(before, after)
  if (differs('weight')) pen.set(node, 'fontName', fonts.of(after.weight))
  if (differs('size')) pen.set(node, 'fontSize', after.size)
  if (differs('leading')) pen.set(node, 'lineHeight', { unit: 'PIXELS', value: after.leading })
  if (differs('align')) pen.set(node, 'textAlignHorizontal', ALIGN[after.align ?? 'start'])
  if (differs('color')) pen.set(node, 'fills', paintsOf(after.color))
  if (differs('text')) pen.set(node, 'characters', after.text)
  if ((before.width === 'hug') !== (after.width === 'hug')) {
    pen.set(node, 'textAutoResize', after.width === 'hug' ? 'WIDTH_AND_HEIGHT' : 'HEIGHT')
  }
}
