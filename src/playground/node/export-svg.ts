import type { HostDocument } from '../host'
import { drawSvg } from '../host/text/draw-svg'

/**
 * The nodes as an SVG with live text.
 *
 * @param hasShadows without, no shadows are drawn: who prints makes pixels of what has one, its letters too
 * @throws Error if the document was made without Skia, or there is nothing to draw.
 */
export function exportSvg(
  { layout, graph, pageId, textLines }: HostDocument,
  nodeIds: readonly string[],
  hasShadows = true,
): string {
  if (textLines === undefined) throw new Error('This document was made without Skia.')
  layout.flush()
  return drawSvg(nodeIds, { graph, pageId, textLines, hasShadows })
}
