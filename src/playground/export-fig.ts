import { exportFigFile } from '@open-pencil/core/io/formats/fig'
import type { HostDocument } from './host'

/** The document as a `.fig` file that Figma opens, plugin data included. */
export async function exportFig(document: HostDocument): Promise<Uint8Array> {
  document.layout.flush()
  return exportFigFile(document.graph)
}
