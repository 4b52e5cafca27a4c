import { DATA, NAMESPACE } from './data-keys'

/** Finds the nodes of a map by the keys of its scene. */
export interface NodeIndex {
  readonly root: string
  readonly note: (key: string, id: string) => void
  /** The map is read anew: parts that were not found before may be there now. */
  readonly refresh: () => void
  readonly forget: (key: string) => void
  /** Keys of what was noted directly below a key: the texts that show fields of a record, among other parts. */
  readonly below: (key: string) => readonly string[]
  /** The key of a node that the index knows. */
  readonly keyOf: (id: string) => string | undefined
  /** The node for a key, or `null` where somebody removed it. */
  readonly find: (key: string) => Promise<SceneNode | null>
}

/**
 * An index that looks a record's parts up when they are first wanted, so that opening a map need not read them all:
 * first below the node of the record, then, for parts that stand elsewhere, once in the whole map.
 */
export function createNodeIndex(root: string): NodeIndex {
  const ids = new Map<string, string>()
  const keys = new Map<string, string>()
  const children = new Map<string, Set<string>>()
  const searched = new Set<string>()

  const note = (key: string, id: string): void => {
    ids.set(key, id)
    keys.set(id, key)
    const slash = key.lastIndexOf('/')
    if (slash < 0) return
    const parent = key.slice(0, slash)
    const known = children.get(parent)
    if (known === undefined) children.set(parent, new Set([key]))
    else known.add(key)
  }
  const forget = (key: string): void => {
    const id = ids.get(key)
    if (id !== undefined) keys.delete(id)
    ids.delete(key)
  }
  const nodeAt = async (id: string | undefined): Promise<SceneNode | null> => {
    if (id === undefined) return null
    const node = await figma.getNodeByIdAsync(id)
    return node === null || node.removed || node.type === 'DOCUMENT' || node.type === 'PAGE'
      ? null
      : node
  }
  const search = async (id: string | undefined): Promise<void> => {
    if (id === undefined || searched.has(id)) return
    searched.add(id)
    const node = await nodeAt(id)
    if (node === null || !('findAllWithCriteria' in node)) return
    const parts = node.findAllWithCriteria({
      sharedPluginData: { namespace: NAMESPACE, keys: [DATA.part, DATA.loose, DATA.field] },
    })
    for (const part of parts) {
      const key =
        part.getSharedPluginData(NAMESPACE, DATA.part) ||
        part.getSharedPluginData(NAMESPACE, DATA.loose) ||
        part.getSharedPluginData(NAMESPACE, DATA.field)
      // A sticky shows a text of the record it carries: it stays known by its record.
      if (key !== '' && !ids.has(key) && !keys.has(part.id)) note(key, part.id)
    }
  }

  return {
    root,
    note,
    forget,
    refresh: () => searched.clear(),
    below: (key) => [...(children.get(key) ?? [])],
    keyOf: (id) => keys.get(id),
    find: async (key) => {
      if (!ids.has(key)) await search(ids.get(ownerOf(key)))
      if (!ids.has(key)) await search(root)
      return nodeAt(ids.get(key))
    },
  }
}

/** Key of the record that a part belongs to: `card:x1` for `card:x1/head/severity`. */
const ownerOf = (key: string): string => key.split('/')[0] ?? key
