import { NAMESPACE } from '../../canvas/data-keys'
import { addSceneNode } from '../host/document/create-nodes'
import { HostGraph } from '../host/document/host-graph'
import { partOf } from '../host/document/node-kind'
import { writeShared } from '../host/document/plugin-data'
import type { SavedFile, SavedNode } from './saved-node'

/**
 * The layers of a saved file as the graph of a document, to be read: everything stands where it stood, under the id it
 * had. Of its looks there is only what tells one kind of layer from another.
 */
export function openSaved({ name, pages }: SavedFile): HostGraph {
  const graph = new HostGraph()
  graph.updateNode(graph.rootId, { name })
  const [blank] = graph.getPages()
  for (const page of pages) {
    // A page that has the id of the one that every graph begins with takes its place.
    if (page.id === blank?.id) graph.updateNode(page.id, { name: page.name })
    else graph.createNodeWithId(page.id, 'CANVAS', graph.rootId, { name: page.name })
    for (const node of page.children) add(graph, node, page.id)
  }
  if (blank !== undefined && !pages.some(({ id }) => id === blank.id)) graph.deleteNode(blank.id)
  const root = graph.getNode(graph.rootId)
  if (root !== undefined) root.childIds = pages.map(({ id }) => id)
  return graph
}

/** Parts of stickies and shapes are no nodes of the file: their ids are of a session that no person has, as in Figma. */
const PARTS = 40_000_000

function add(graph: HostGraph, node: SavedNode, parentId: string): void {
  const { id, type, name, text, x, y, width, height, isVisible, isLocked, data, children } = node
  addSceneNode(graph, type, parentId, id, () => `${PARTS}:${graph.nodes.size}`)
  const own = graph.getNode(id)
  if (own === undefined) return
  const pluginData = [...data].reduce(
    (all, [key, value]) => writeShared({ ...own, pluginData: all }, NAMESPACE, key, value),
    own.pluginData,
  )
  const place = { name, x, y, width, height, visible: isVisible, locked: isLocked, pluginData }
  graph.updateNode(id, type === 'TEXT' ? { ...place, text } : place)
  const letters = partOf(graph, own, 'text')
  if (letters !== undefined) graph.updateNode(letters.id, { text })
  for (const child of children) add(graph, child, id)
}
