import { parseFig, parseFigBinary } from 'openfig-core'
import * as z from 'zod/mini'
import '../../journey/jitless'
import { MARK, MARKS } from './host-marks'
import { sharedDataIn, type PluginEntry } from './plugin-entries'
import { DEEPEST, fault, type SavedResult } from './saved-fault'
import type { SavedFile, SavedNode, SavedPage } from './saved-node'
import { settleIds } from './settle-ids'

/** Whether bytes begin as a `.fig` or `.jam` does: the archive that Figma saves, or the bare canvas in it. */
export const isFig = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 'PK') || startsWith(bytes, 'fig-')

/**
 * Reads a `.fig` or a `.jam`: the layers of every page with what tells of maps. Hidden pages of Figma's own are left out,
 * and so is what stands in instances, which a file keeps elsewhere.
 */
export function readFig(bytes: Uint8Array): SavedResult<SavedFile> {
  if (!isFig(bytes)) return fault({ code: 'not-fig' })
  let read: unknown
  try {
    read = startsWith(bytes, 'PK') ? parseFig(bytes) : parseFigBinary(bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return reason.startsWith('No canvas.fig')
      ? fault({ code: 'not-fig' })
      : fault({ code: 'fig-damaged', reason })
  }
  const file = z.safeParse(figFile, read)
  if (!file.success) return fault({ code: 'fig-damaged', reason: z.prettifyError(file.error) })
  const tree = treeOf(file.data)
  return tree.ok ? { ok: true, value: settleIds(tree.value) } : tree
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, start.length)) === start

const guid = z.object({ sessionID: z.int(), localID: z.int() })
const letters = z.optional(z.object({ characters: z.optional(z.string()) }))
const node = z.object({
  guid: z.optional(guid),
  phase: z.optional(z.string()),
  type: z.optional(z.string()),
  name: z.optional(z.string()),
  internalOnly: z.optional(z.boolean()),
  parentIndex: z.optional(z.object({ guid, position: z.optional(z.string()) })),
  visible: z.optional(z.boolean()),
  locked: z.optional(z.boolean()),
  size: z.optional(z.object({ x: z.number(), y: z.number() })),
  transform: z.optional(z.object({ m02: z.number(), m12: z.number() })),
  textData: letters,
  nodeGenerationData: z.optional(
    z.object({ overrides: z.optional(z.array(z.object({ textData: letters }))) }),
  ),
  pluginData: z.optional(
    z.array(
      z.object({
        pluginID: z._default(z.string(), ''),
        key: z._default(z.string(), ''),
        value: z._default(z.string(), ''),
      }),
    ),
  ),
})
type FigNode = z.infer<typeof node>

const figFile = z.object({
  nodes: z.array(node),
  meta: z.optional(z.object({ file_name: z.optional(z.string()) })),
})

const idOf = ({ sessionID, localID }: z.infer<typeof guid>): string => `${sessionID}:${localID}`

function treeOf({ nodes, meta }: z.infer<typeof figFile>): SavedResult<SavedFile> {
  const known = new Set<string>()
  const below = new Map<string, FigNode[]>()
  const roots: string[] = []
  for (const one of nodes) {
    if (one.guid === undefined || one.phase === 'REMOVED' || known.has(idOf(one.guid))) continue
    known.add(idOf(one.guid))
    if (one.type === 'DOCUMENT') roots.push(idOf(one.guid))
    if (one.parentIndex === undefined) continue
    const parent = idOf(one.parentIndex.guid)
    const siblings = below.get(parent)
    if (siblings === undefined) below.set(parent, [one])
    else siblings.push(one)
  }
  for (const siblings of below.values()) siblings.sort(byPlace)

  const seen = { isTooDeep: false }
  const childrenOf = (id: string, depth: number): readonly SavedNode[] => {
    if (depth > DEEPEST) {
      seen.isTooDeep = true
      return []
    }
    return (below.get(id) ?? []).flatMap((one) =>
      one.guid === undefined ? [] : [savedNode(one, idOf(one.guid), childrenOf, depth, below)],
    )
  }
  const pages = roots
    .flatMap((root) => below.get(root) ?? [])
    .flatMap(({ guid: own, type, name = '', internalOnly }): SavedPage[] =>
      own === undefined || type !== 'CANVAS' || internalOnly === true
        ? []
        : [{ id: idOf(own), name, children: childrenOf(idOf(own), 0) }],
    )
  const [first, ...others] = pages
  if (seen.isTooDeep) return fault({ code: 'too-deep' })
  if (first === undefined) return fault({ code: 'no-page' })
  return {
    ok: true,
    value: { name: meta?.file_name ?? '', pages: [first, ...others], isRenumbered: false },
  }
}

/** By the text that says where a layer stands among its siblings; its letters count, not their language. */
function byPlace(a: FigNode, b: FigNode): number {
  const [one, other] = [a.parentIndex?.position ?? '', b.parentIndex?.position ?? '']
  return one === other ? 0 : one < other ? -1 : 1
}

function savedNode(
  one: FigNode,
  id: string,
  childrenOf: (id: string, depth: number) => readonly SavedNode[],
  depth: number,
  below: ReadonlyMap<string, readonly FigNode[]>,
): SavedNode {
  const entries: readonly PluginEntry[] = one.pluginData ?? []
  const type = HOST_TYPE[markOn(entries, MARK.kind) ?? one.type ?? ''] ?? 'VECTOR'
  const isOpaque = type === 'STICKY' || type === 'SHAPE_WITH_TEXT' || type === 'CONNECTOR'
  return {
    id,
    type,
    name: one.name ?? '',
    text: isOpaque ? textInside(one, below.get(id) ?? []) : (one.textData?.characters ?? ''),
    x: one.transform?.m02 ?? 0,
    y: one.transform?.m12 ?? 0,
    width: one.size?.x ?? 0,
    height: one.size?.y ?? 0,
    isVisible: one.visible ?? true,
    isLocked: one.locked ?? false,
    data: sharedDataIn(entries),
    children: type === 'FRAME' || type === 'SECTION' ? childrenOf(id, depth + 1) : [],
  }
}

const markOn = (entries: readonly PluginEntry[], name: string): string | undefined =>
  entries.find(({ pluginID, key }) => pluginID === MARKS && key === name)?.value

/**
 * What a sticky or a shape says. FigJam keeps it beside the node, with the looks of its layers; the first of these with
 * letters is the text, the next the name of who wrote it. A file of the playground has it as a text of its own.
 */
function textInside(one: FigNode, parts: readonly FigNode[]): string {
  const looks = one.nodeGenerationData?.overrides ?? []
  const part = parts.find(({ pluginData }) => markOn(pluginData ?? [], MARK.part) === 'text')
  return (
    [...looks, one, ...(part === undefined ? [] : [part])].find(
      ({ textData }) => textData?.characters !== undefined,
    )?.textData?.characters ?? ''
  )
}

/** What a node of a file is for the plugin. What is not listed is drawn as a vector. */
const HOST_TYPE: Readonly<Record<string, SavedNode['type']>> = {
  FRAME: 'FRAME',
  SYMBOL: 'FRAME',
  INSTANCE: 'FRAME',
  SECTION: 'SECTION',
  TEXT: 'TEXT',
  RECTANGLE: 'RECTANGLE',
  ROUNDED_RECTANGLE: 'RECTANGLE',
  ELLIPSE: 'ELLIPSE',
  LINE: 'LINE',
  STICKY: 'STICKY',
  SHAPE_WITH_TEXT: 'SHAPE_WITH_TEXT',
  CONNECTOR: 'CONNECTOR',
  TABLE: 'TABLE',
}
