import type { Text } from '../../scene/shape'
import type { Fonts } from '../fonts'
import { differences } from './differences'
import { paintsOf } from './paint'
import type { Pen } from './pen'

const ALIGN = { start: 'LEFT', center: 'CENTER', end: 'RIGHT' } as const

/**
 * A layer that somebody has deleted cannot be linked to, nor one of another file that the map was copied from: the words
 * stand all the same, and the record keeps the link, so that whoever follows it is told.
 */
function writeLink(pen: Pen, node: TextNode, link: string | undefined): void {
  try {
    pen.set(node, 'hyperlink', link === undefined ? null : { type: 'NODE', value: link })
  } catch {
    return
  }
}

/** Writes what of a text differs; its fonts must have been loaded. */
export function writeText(pen: Pen, node: TextNode, before: Text, after: Text, fonts: Fonts): void {
  const differs = differences(before, after)
  if (differs('weight')) pen.set(node, 'fontName', fonts.of(after.weight))
  if (differs('size')) pen.set(node, 'fontSize', after.size)
  if (differs('leading')) pen.set(node, 'lineHeight', { unit: 'PIXELS', value: after.leading })
  if (differs('align')) pen.set(node, 'textAlignHorizontal', ALIGN[after.align ?? 'start'])
  if (differs('color')) pen.set(node, 'fills', paintsOf(after.color))
  if (differs('text')) pen.set(node, 'characters', after.text)
  // New letters need not keep the link of the old ones.
  const { link } = after
  if (differs('link') || (link !== undefined && differs('text'))) writeLink(pen, node, link)
  if ((before.width === 'hug') !== (after.width === 'hug')) {
    pen.set(node, 'textAutoResize', after.width === 'hug' ? 'WIDTH_AND_HEIGHT' : 'HEIGHT')
  }
}
