import { SceneGraph, type SceneNode } from '@open-pencil/core'
import { exportFigFile } from '@open-pencil/core/io/formats/fig'
import type { HostDocument } from './host'
import { KIND, PART } from './host/document/node-kind'
import { sharedEntries } from './host/document/plugin-data'
import { MARK, MARKS } from './saved/host-marks'
import { asFigmaKeeps } from './saved/plugin-entries'

/** The document as a `.fig` file that Figma opens: with the ids that its layers have here, and with their plugin data. */
export async function exportFig(document: HostDocument): Promise<Uint8Array> {
  document.layout.flush()
  return exportFigFile(asSaved(document.graph))
}

/** The engine numbers anew what did not come out of a file, and does not keep what a frame was for the host. */
function asSaved(graph: SceneGraph): SceneGraph {
  const copy = new SceneGraph()
  copy.rootId = graph.rootId
  copy.documentColorSpace = graph.documentColorSpace
  copy.images = graph.images
  copy.nodes = new Map(
    [...graph.nodes].map(([id, node]) => [id, id === graph.rootId ? node : savedNode(node)]),
  )
  return copy
}

function savedNode(node: SceneNode): SceneNode {
  if (node.type === 'CANVAS') return node
  const marks = [
    [MARK.kind, node.overrides[KIND]],
    [MARK.part, node.overrides[PART]],
  ].flatMap(([key, value]) =>
    typeof key === 'string' && typeof value === 'string' ? [{ pluginId: MARKS, key, value }] : [],
  )
  const shared = sharedEntries(node).map(({ namespace, key, value }) => {
    const { pluginID, ...entry } = asFigmaKeeps(namespace, key, value)
    return { pluginId: pluginID, ...entry }
  })
  return {
    ...node,
    source: { ...node.source, id: node.id },
    pluginData: [...node.pluginData, ...shared, ...marks],
  }
}
