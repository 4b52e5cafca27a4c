import * as z from 'zod/mini'
import '../../journey/jitless'
import { DATA } from '../../canvas/data-keys'
import { jsonOf } from '../../canvas/json-of'
import type { SavedFile, SavedNode } from './saved-node'

/** Of the records of a file at least this share stands where it was written, unless all were numbered anew. */
const FEW = 0.1

/**
 * A record knows the id of the node it was written to, so that the plugin tells copies from originals. Figma keeps these
 * ids in what it saves; other programs number layers anew, and so does a paste into another file. Where next to no record
 * stands on the node it names, that tells nothing of copies: each record is then taken as written where it stands, and
 * keeps its id. Of two with the same id in one map, the plugin gives the second one its own, as ever.
 */
export function settleIds(file: SavedFile): SavedFile {
  const told = { own: 0, all: 0 }
  const count = (nodes: readonly SavedNode[]): void => {
    for (const { id, data, children } of nodes) {
      const written = nodeIn(data.get(DATA.record))
      if (written !== undefined) {
        told.all += 1
        if (written === id) told.own += 1
      }
      count(children)
    }
  }
  for (const { children } of file.pages) count(children)
  if (told.own >= told.all * FEW) return file
  const [first, ...others] = file.pages
  const settled = (page: typeof first): typeof first => ({
    ...page,
    children: page.children.map(asWrittenHere),
  })
  return { ...file, pages: [settled(first), ...others.map(settled)], isRenumbered: true }
}

const entry = z.looseObject({ node: z.string() })

function nodeIn(text: string | undefined): string | undefined {
  const parsed = z.safeParse(entry, text === undefined ? undefined : jsonOf(text))
  return parsed.success ? parsed.data.node : undefined
}

/** Records and boards both say where they were written. */
function asWrittenHere(node: SavedNode): SavedNode {
  const data = new Map(node.data)
  for (const name of [DATA.record, DATA.board]) {
    const parsed = z.safeParse(entry, jsonOf(data.get(name) ?? ''))
    if (parsed.success) data.set(name, JSON.stringify({ ...parsed.data, node: node.id }))
  }
  return { ...node, data, children: node.children.map(asWrittenHere) }
}
