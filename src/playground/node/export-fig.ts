import { exportFigFile } from '@open-pencil/core'
import type { HostDocument } from '../host'

/**
 * The document as a `.fig` file, plugin data included. A `.fig` of Figma Design has no stickies and
 * shapes with text, so those go out as frames that look the same.
 */
export async function exportFig(document: HostDocument): Promise<Uint8Array> {
  document.layout.flush()
  return exportFigFile(document.graph, undefined, undefined, document.pageId, false)
}
