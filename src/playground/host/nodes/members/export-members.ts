import type { SceneNode } from '@open-pencil/core'
import type { HostExport } from '../../api/host-node-types'
import { nodeMembers } from '../node-members'
import { nodeOf, refuse } from '../node-ref'
import type { NodeRef } from '../node-ref'

/** PNG only; other formats reject, because nothing of ours asks for them. */
export const exportMembers = nodeMembers<HostExport>({
  exportAsync(settings?: unknown) {
    return exportPng(this, settings)
  },
})

async function exportPng(ref: NodeRef, settings: unknown): Promise<Uint8Array> {
  const { document } = ref.world
  const { rasterizer } = document
  if (rasterizer === undefined) refuse('exportAsync', 'This host was made without a rasterizer')
  document.layout.flush()
  const node = nodeOf(ref)
  const format = fieldOf(settings, 'format') ?? 'PNG'
  if (format !== 'PNG') refuse('exportAsync', 'This host exports PNG only')
  return rasterizer(document.graph, [node.id], scaleOf(settings, node))
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
