import type { SceneNode } from '@open-pencil/core'
import type { HostDocument } from '../../../src/playground/host'

/** Everything a document holds at one moment, to compare with what it holds later. */
export interface DocumentState {
  /**
   * In what the document differs now, as lines for people; none where it is the same. Ids of nodes that were not there at
   * first are left out, since they differ each time something is made.
   */
  readonly differences: () => string[]
  /** The present state is the one to compare with from now on. */
  readonly keep: () => void
}

/** Watches a document: it hears of every change, so that only what was touched has to be compared. */
export function watchState({ graph, layout }: HostDocument): DocumentState {
  const kept = new Map<string, SceneNode>()
  const touched = new Set<string>()
  const touch = (id: string | null | undefined): void => {
    if (typeof id === 'string') touched.add(id)
  }
  graph.onNodeEvents({
    created: ({ id, parentId }) => [id, parentId].forEach(touch),
    updated: touch,
    deleted: (id) => [id, kept.get(id)?.parentId].forEach(touch),
    reparented: (id, oldParent, newParent) => [id, oldParent, newParent].forEach(touch),
    reordered: (id, parent) => [id, parent].forEach(touch),
  })
  const keep = (id: string): void => {
    const node = graph.getNode(id)
    if (node === undefined) kept.delete(id)
    else kept.set(id, { ...node, childIds: [...node.childIds] })
  }
  const nameOf = (id: string): string => (old.has(id) ? id : 'a new one')
  const describe = (node: SceneNode): string =>
    `${node.type} ${node.name} below ${nameOf(node.parentId ?? '')}`

  layout.flush()
  for (const { id } of graph.getAllNodes()) keep(id)
  const old = new Set(kept.keys())
  return {
    differences: () => {
      layout.flush()
      const lines = [...touched].flatMap((id) => {
        const [was, node] = [kept.get(id), graph.getNode(id)]
        if (node === undefined) return was === undefined ? [] : [`${describe(was)} is gone`]
        const fields = differingFields(was, node, nameOf)
        if (was === undefined) return [`${describe(node)} is new: ${fields.join(', ')}`]
        return fields.length === 0 ? [] : [`${describe(node)}: ${fields.join(', ')}`]
      })
      if (lines.length === 0) touched.clear()
      return lines.sort()
    },
    keep: () => {
      layout.flush()
      touched.forEach(keep)
      touched.clear()
    },
  }
}

/** Identity, and what is computed anew from the rest whenever somebody looks. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'parentId', 'source', 'textPicture'])

function differingFields(
  old: SceneNode | undefined,
  node: SceneNode,
  nameOf: (id: string) => string,
): string[] {
  const lines: string[] = []
  for (const field of Object.keys(node)) {
    const was: unknown = old === undefined ? undefined : Reflect.get(old, field)
    const is: unknown = Reflect.get(node, field)
    if (was === is || UNTOLD.has(field)) continue
    const [before, after] = [asText(field, was, nameOf), asText(field, is, nameOf)]
    if (before !== after) lines.push(`${field} ${before} → ${after}`)
  }
  return lines.sort()
}

function asText(field: string, value: unknown, nameOf: (id: string) => string): string {
  if (value === undefined) return 'nothing'
  if (!Array.isArray(value)) return JSON.stringify(value)
  const items: readonly unknown[] = value
  if (field === 'childIds') return items.map((id) => nameOf(String(id))).join(' ')
  // In which order entries were made is nobody's business, and the id of a new node is written down in its record.
  if (field === 'pluginData')
    return items
      .map((entry) => JSON.stringify(entry).replace(NODE, (_, id: string) => nameOf(id)))
      .sort()
      .join(' ')
  return JSON.stringify(items)
}

/** The id of a node in a record, which is JSON in JSON. */
const NODE = /(?<=\\"node\\":\\")([^"\\]*)(?=\\")/
