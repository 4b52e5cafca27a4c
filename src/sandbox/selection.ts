import { bad, good, type Result } from '../journey/problem'
import type { RecordRef } from '../protocol/record-ref'
import { recordRef } from '../protocol/record-ref'
import * as z from 'zod/mini'
import { ownerOf, type NodeIndex } from '../canvas/node-index'
import { readRecord } from '../canvas/record-data'
import type { Session } from './session'

/** Selects the nodes of some records and, where asked, brings them into view; those that are gone are passed over. */
export async function select(
  session: Session,
  records: readonly RecordRef[],
  reveal: boolean,
): Promise<Result<Record<string, never>>> {
  const map = session.followed()
  if (map === null) return bad('map-gone')
  const nodes: SceneNode[] = []
  for (const { kind, id } of records) {
    const node = await map.find(`${kind}:${id}`)
    if (node !== null) nodes.push(node)
  }
  figma.currentPage.selection = nodes
  const [first] = nodes
  if (reveal && first !== undefined) bringIntoView(first)
  return good({})
}

/** Moves the view only when the node is out of it, and keeps the zoom: people lose their place when it jumps. */
function bringIntoView(node: SceneNode): void {
  const box = node.absoluteBoundingBox
  if (box === null) return
  const { bounds } = figma.viewport
  const inside =
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  if (!inside) figma.viewport.center = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Tells the panel which records of the open map are selected: the selected nodes' own, or those of what they are part of. */
export function tellSelection(session: Session): void {
  const map = session.followed()
  if (map === null) return
  const records = figma.currentPage.selection.flatMap((node) => {
    const ref = recordAround(map, node)
    return ref === null ? [] : [ref]
  })
  session.tell({ type: 'selected', records })
}

function recordAround(map: NodeIndex, node: BaseNode): RecordRef | null {
  for (let at: BaseNode | null = node; at !== null && at.type !== 'PAGE'; at = at.parent) {
    // By what the index says and not by what is written there: on a copy that is the id of its original.
    const [kind, id] = ownerOf(map.keyOf(at.id) ?? '').split(':')
    const ref = z.safeParse(recordRef, { kind, id })
    if (ref.success) return ref.data
  }
  return null
}

/** The root of the map that the selection is in, or `null`. */
export function rootOfSelection(): string | null {
  const [node] = figma.currentPage.selection
  for (let at: BaseNode | null = node ?? null; at !== null && at.type !== 'PAGE'; at = at.parent) {
    if (readRecord(at)?.kind === 'journey') return at.id
  }
  return null
}
