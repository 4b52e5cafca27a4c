import type { HostDocument } from '../../host'
import { nodeType } from '../../host/document/node-kind'
import type { PluginSession } from '../plugin/plugin-session'

/** Says in words what is selected, for those who do not see it. */
export function createSelectionNote(
  element: HTMLElement,
  document: HostDocument,
  session: PluginSession,
): () => void {
  const { graph } = document
  return () => {
    const ids = session.client.selectedIds()
    const [first] = ids
    const node = first === undefined ? undefined : graph.getNode(first)
    const text =
      node === undefined
        ? ''
        : ids.length > 1
          ? `${ids.length} selected`
          : `${typeName(nodeType(graph, node))}: ${node.name} (${Math.round(node.width)} × ${Math.round(node.height)})`
    if (element.textContent !== text) element.textContent = text
  }
}

/** `SHAPE_WITH_TEXT` as words. */
const typeName = (type: string): string =>
  type.charAt(0) + type.slice(1).toLowerCase().replaceAll('_', ' ')
