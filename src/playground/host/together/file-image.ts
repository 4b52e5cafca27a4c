import type { SceneNode, TextMeasurer } from '@open-pencil/core'
import { HostGraph } from '../document/host-graph'
import { isField } from '../document/shadow'
import { comesBefore } from './operation'
import type { NodeRecord } from './operation'
import { digitsOf } from './order-key'

/** A file at one moment, to open any number of times. Nothing in it is ever written. */
export interface FileImage {
  readonly editor: 'figma' | 'figjam'
  readonly rootId: string
  /** The nodes as a replica shows them, parents before children. */
  readonly nodes: ReadonlyMap<string, SceneNode>
  /** The nodes as the server has them. */
  readonly records: ReadonlyMap<string, NodeRecord>
  /** With what `nodes` were laid out; a replica that measures otherwise has to do it anew. */
  readonly laidOutBy: TextMeasurer | undefined
  /** Ids up to this session may be in use. */
  readonly lastSession: number
}

/** A new file: a document with an empty page. */
export function blankImage(editor: FileImage['editor'], name = 'Untitled'): FileImage {
  const graph = new HostGraph()
  graph.updateNode(graph.rootId, { name })
  const nodes = new Map(graph.nodes)
  const records = [...nodes.values()].map((fields, index): NodeRecord => {
    const { id, parentId } = fields
    return { id, parentId, key: digitsOf(index + 1, KEY_WIDTH), fields }
  })
  return {
    editor,
    rootId: graph.rootId,
    nodes,
    records: new Map(records.map((record) => [record.id, record])),
    laidOutBy: undefined,
    lastSession: 0,
  }
}

const KEY_WIDTH = 2

/** What somebody gets who opens the file now. */
export function imageOfRecords(
  records: ReadonlyMap<string, NodeRecord>,
  rest: Pick<FileImage, 'editor' | 'rootId' | 'lastSession'>,
): FileImage {
  const children = new Map<string, NodeRecord[]>()
  for (const record of records.values()) {
    const siblings = children.get(record.parentId ?? '')
    if (siblings === undefined) children.set(record.parentId ?? '', [record])
    else siblings.push(record)
  }
  const nodes = new Map<string, SceneNode>()
  const add = ({ id, parentId, fields }: NodeRecord): void => {
    const below = (children.get(id) ?? []).sort((a, b) =>
      comesBefore(a.key, a.id, b.key, b.id) ? -1 : 1,
    )
    nodes.set(id, alike(fields, { parentId, childIds: below.map((child) => child.id) }))
    below.forEach(add)
  }
  const root = records.get(rest.rootId)
  if (root !== undefined) add(root)
  return { ...rest, nodes, records: new Map(records), laidOutBy: undefined }
}

/** What everybody has before them who has everything: opening it needs no layout. */
export function imageOfReplica(
  graph: HostGraph,
  records: ReadonlyMap<string, NodeRecord>,
  rest: Pick<FileImage, 'editor' | 'lastSession' | 'laidOutBy'>,
): FileImage {
  const nodes = new Map<string, SceneNode>()
  const add = (node: SceneNode): void => {
    nodes.set(node.id, alike(node, { childIds: [...node.childIds] }))
    for (const child of graph.getChildren(node.id)) add(child)
  }
  const root = graph.getNode(graph.rootId)
  if (root !== undefined) add(root)
  return { ...rest, rootId: graph.rootId, nodes, records: new Map(records) }
}

/** One node, whose order of fields all copies have. */
let sample: SceneNode | undefined

/**
 * Copies a node so that all copies have their fields in one order, whatever way the nodes came into
 * being: JavaScript engines copy what is made alike many times faster, and images are copied a lot.
 */
function alike(node: Readonly<SceneNode>, changes: Partial<SceneNode>): SceneNode {
  sample ??= { ...node }
  const copy: SceneNode = Object.assign({ ...sample }, node)
  const fields = Object.keys(copy)
  if (fields.length > Object.keys(node).length)
    for (const field of fields) if (!isField(node, field)) Reflect.deleteProperty(copy, field)
  return Object.assign(copy, changes)
}

/** A graph of its own with what is in the image. */
export function graphOfImage(image: FileImage): HostGraph {
  const graph = new HostGraph()
  graph.nodes.clear()
  graph.rootId = image.rootId
  for (const original of image.nodes.values()) {
    const node = { ...original }
    node.childIds = [...original.childIds]
    // The engine writes into this record; all other values it replaces.
    node.source = { ...original.source }
    graph.nodes.set(node.id, node)
  }
  return graph
}
