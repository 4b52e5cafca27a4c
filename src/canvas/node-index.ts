import { DATA, NAMESPACE } from './data-keys'

/** Finds the nodes of a map by the keys of its scene. */
export interface NodeIndex {
  readonly root: string
  readonly note: (key: string, id: string) => void
  /** A record that is a copy: its parts still carry the key of its original. */
  readonly noteCopy: (key: string, original: string) => void
  /** The map is read anew. */
  readonly clear: () => void
  readonly forget: (key: string) => void
  readonly has: (key: string) => boolean
  /** Keys of all records of a kind. */
  readonly all: (kind: string) => readonly string[]
  /** Keys of all parts that are known. */
  readonly parts: () => readonly string[]
  /** Keys of what was noted directly below a key: the texts that show fields of a record, among other parts. */
  readonly below: (key: string) => readonly string[]
  /** The id of the node that was noted for a key. */
  readonly idOf: (key: string) => string | undefined
  /** The key of a node that the index knows. */
  readonly keyOf: (id: string) => string | undefined
  /** The node for a key, or `null` where somebody removed it. */
  readonly find: (key: string) => Promise<SceneNode | null>
  /** Looks up all parts below the node of a record. */
  readonly learn: (record: string) => Promise<void>
  /** Forgets the parts below it: there may be others now. */
  readonly relearn: (record: string) => void
}

/**
 * An index that looks a record's parts up below the node of the record when they are first wanted, so that opening a map
 * need not read them all. Parts that stand elsewhere are noted when the map is read.
 */
export function createNodeIndex(root: string): NodeIndex {
  const ids = new Map<string, string>()
  const keys = new Map<string, string>()
  const children = new Map<string, Set<string>>()
  const originals = new Map<string, string>()
  const searched = new Set<string>()

  const note = (key: string, id: string): void => {
    const old = keys.get(id)
    if (old !== undefined && old !== key) ids.delete(old)
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
  const learn = async (record: string): Promise<void> => {
    const id = ids.get(record)
    if (id === undefined || searched.has(id)) return
    const node = await nodeAt(id)
    if (node === null || !('findAllWithCriteria' in node)) return
    const original = originals.get(record) ?? record
    const parts = node.findAllWithCriteria({
      sharedPluginData: { namespace: NAMESPACE, keys: [DATA.part, DATA.loose, DATA.field] },
    })
    for (const part of parts) {
      const written =
        part.getSharedPluginData(NAMESPACE, DATA.part) ||
        part.getSharedPluginData(NAMESPACE, DATA.loose) ||
        part.getSharedPluginData(NAMESPACE, DATA.field)
      if (!written.startsWith(`${original}/`)) continue
      const key = `${record}${written.slice(original.length)}`
      // A sticky shows a text of the record it carries: it stays known by its record.
      if (!ids.has(key) && !keys.has(part.id)) note(key, part.id)
    }
    // Only now: what Figma failed to tell is to be asked again, or edits would pass over parts that are there.
    searched.add(id)
  }

  return {
    root,
    note,
    forget,
    learn,
    relearn: (record) => {
      searched.delete(ids.get(record) ?? '')
      for (const key of [...ids.keys()]) if (key.startsWith(`${record}/`)) forget(key)
    },
    noteCopy: (key, original) => void originals.set(key, original),
    clear: () => {
      for (const known of [ids, keys, children, originals, searched]) known.clear()
    },
    has: (key) => ids.has(key),
    all: (kind) =>
      [...ids.keys()].filter((key) => key.startsWith(`${kind}:`) && !key.includes('/')),
    parts: () => [...ids.keys()].filter((key) => key.includes('/')),
    below: (key) => [...(children.get(key) ?? [])],
    idOf: (key) => ids.get(key),
    keyOf: (id) => keys.get(id),
    find: async (key) => {
      if (!ids.has(key)) await learn(ownerOf(key))
      return nodeAt(ids.get(key))
    },
  }
}

/** The node of an id, or `null` where somebody removed it or it is none that stands on a page. */
export async function nodeAt(id: string | undefined): Promise<SceneNode | null> {
  if (id === undefined) return null
  const node = await figma.getNodeByIdAsync(id)
  if (node === null || node.removed) return null
  switch (node.type) {
    case 'DOCUMENT':
    case 'PAGE':
      return null
    default:
      return node
  }
}

/** Key of the record that a part belongs to: `card:x1` for `card:x1/head/severity`. */
export const ownerOf = (key: string): string => key.split('/')[0] ?? key
