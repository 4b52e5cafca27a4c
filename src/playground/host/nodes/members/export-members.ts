import type { SceneNode } from '@open-pencil/core'
import type { HostExport } from '../../api/host-node-types'
import type { HostDocument } from '../../document/host-document'
import { drawSvg } from '../../text/draw-svg'
import { nodeMembers } from '../node-members'
import { nodeOf, refuse } from '../node-ref'
import type { NodeRef } from '../node-ref'

/** PNG and SVG; a PDF needs a printer, which this host is not, and rejects. */
export const exportMembers = nodeMembers<HostExport>({
  exportAsync(settings?: unknown) {
    return exportNode(this, settings)
  },
})

async function exportNode(ref: NodeRef, settings: unknown): Promise<Uint8Array> {
  const { document } = ref.world
  document.layout.flush()
  const node = nodeOf(ref)
  switch (fieldOf(settings, 'format') ?? 'PNG') {
    case 'PNG':
      return exportPng(document, node, settings)
    case 'SVG':
      return exportSvg(document, node)
    default:
      return refuse('exportAsync', 'This host exports PNG and SVG only')
  }
}

function exportPng(
  { rasterizer, graph }: HostDocument,
  node: SceneNode,
  settings: unknown,
): Promise<Uint8Array> {
  if (rasterizer === undefined) refuse('exportAsync', 'This host was made without a rasterizer')
  return rasterizer(graph, [node.id], scaleOf(settings, node))
}

function exportSvg({ graph, pageId, textLines }: HostDocument, node: SceneNode): Uint8Array {
  if (textLines === undefined) refuse('exportAsync', 'This host was made without Skia')
  const svg = drawSvg([node.id], { graph, pageId, textLines, hasShadows: true })
  return new TextEncoder().encode(svg)
}

function scaleOf(settings: unknown, node: SceneNode): number {
  const constraint = fieldOf(settings, 'constraint')
  const value = fieldOf(constraint, 'value')
  if (typeof value !== 'number') return 1
  switch (fieldOf(constraint, 'type')) {
    case 'WIDTH':
      return value / node.width
    case 'HEIGHT':
      return value / node.height
    default:
      return value
  }
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Reflect.get(value, key)
}
