import type { HostDocument } from '../host'

/**
 * The nodes as a PNG, transparent around them.
 *
 * @param nodeIds - default: everything on the first page.
 * @param scale - pixels of the picture per pixel of the document.
 * @throws Error if the document was made without a rasterizer, or there is nothing to draw.
 */
export async function exportPng(
  document: HostDocument,
  nodeIds?: readonly string[],
  scale = 1,
): Promise<Uint8Array> {
  const { rasterizer, graph, pageId } = document
  if (rasterizer === undefined) throw new Error('This document was made without a rasterizer.')
  document.layout.flush()
  const ids = nodeIds ?? graph.getNode(pageId)?.childIds ?? []
  return rasterizer(graph, ids, scale)
}
