import { readRecord } from '../canvas/record-data'
import type { NodeIndex } from '../canvas/node-index'

/** What a change on the canvas means for the followed map. */
export type Concern =
  /** Nothing: looks, locks, comments, other people's things, or our own new nodes. */
  | 'nothing'
  /** Something came, went or moved: the whole map has to be read. */
  | 'structure'
  /** Key of the one record that says something else now. */
  | { readonly record: string }

/** Where layers are nested, places follow from the nesting; elsewhere they are the place. */
const WORDS: ReadonlySet<NodeChangeProperty> = new Set<NodeChangeProperty>([
  'characters',
  'text',
  'pluginData',
])
const PLACES: ReadonlySet<NodeChangeProperty> = new Set<NodeChangeProperty>(['x', 'y'])

/** Judges one change by what the index knows of its node, at a cost that does not depend on the size of the map. */
export function concernOf(change: NodeChange, index: NodeIndex, placed: boolean): Concern {
  const key = index.keyOf(change.id)
  if (change.type === 'CREATE') {
    return key === undefined && isInside(change.node, index.root) ? 'structure' : 'nothing'
  }
  if (change.type === 'DELETE') {
    return key !== undefined || change.id === index.root ? 'structure' : 'nothing'
  }
  const has = (of: ReadonlySet<NodeChangeProperty>): boolean =>
    change.properties.some((property) => of.has(property))
  if (key === undefined) {
    return change.properties.includes('parent') && isInside(change.node, index.root)
      ? 'structure'
      : 'nothing'
  }
  if (change.properties.includes('parent')) return 'structure'
  const isRecord = !key.includes('/')
  if (isRecord && placed && change.id !== index.root && has(PLACES)) return 'structure'
  if (!has(WORDS)) return 'nothing'
  return { record: isRecord ? key : key.slice(0, key.lastIndexOf('/')) }
}

/** Whether a node stands in the map of that root. */
function isInside(node: SceneNode | RemovedNode, root: string): boolean {
  if (node.removed) return false
  for (let at: BaseNode | null = node; at !== null && at.type !== 'PAGE'; at = at.parent) {
    if (at.id === root) return true
  }
  return false
}

/** Whether a change can add a map to the page or take one away. */
export const mayConcernMaps = (change: NodeChange): boolean =>
  change.type === 'DELETE' ||
  (change.type === 'CREATE' && !change.node.removed && readRecord(change.node)?.kind === 'journey')
