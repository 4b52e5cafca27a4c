import { exportFig } from '../export-fig'
import type { HostDocument } from '../host'

/** Saves the whole file as `.fig`. */
export async function saveFig(document: HostDocument): Promise<void> {
  save(await exportFig(document), 'tropa-playground.fig', 'application/octet-stream')
}

/**
 * Saves what is selected, or everything, as a picture with two pixels for each of the page.
 * @returns false if there is nothing to draw
 */
export async function savePng(
  document: HostDocument,
  selectedIds: readonly string[],
): Promise<boolean> {
  document.layout.flush()
  const all = document.graph.getNode(document.pageId)?.childIds ?? []
  const ids = selectedIds.length > 0 ? selectedIds : all
  if (ids.length === 0 || document.rasterizer === undefined) return false
  save(await document.rasterizer(document.graph, ids, 2), 'tropa-playground.png', 'image/png')
  return true
}

function save(bytes: Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
