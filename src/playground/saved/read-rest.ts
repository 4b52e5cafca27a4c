import * as z from 'zod/mini'
import '../../journey/jitless'
import { NAMESPACE } from '../../canvas/data-keys'
import { DEEPEST, fault, type SavedFault, type SavedResult } from './saved-fault'
import type { SavedFile, SavedNode } from './saved-node'

/**
 * Reads a saved answer of Figma's REST API: `GET /v1/files/:key?plugin_data=shared`, whole or with `ids`. Its nodes have
 * the ids that the plugin sees.
 *
 * @param answer JSON as it was parsed
 */
export function readRest(answer: unknown): SavedResult<SavedFile> {
  if (!isRest(answer)) return fault({ code: 'not-rest' })
  const file = z.safeParse(restFile, answer)
  if (!file.success) return fault({ code: 'not-rest' })
  const { name, document } = file.data
  const seen = { hasData: false, faults: [] as SavedFault[] }
  const pages = document.children.flatMap((page) => {
    const parsed = z.safeParse(restNode, page)
    if (!parsed.success || parsed.data.type !== 'CANVAS') return []
    const { id, name: title, children } = parsed.data
    return [{ id, name: title, children: savedNodes(children, { x: 0, y: 0 }, 0, seen) }]
  })
  const [broken] = seen.faults
  if (broken !== undefined) return fault(broken)
  const [first, ...others] = pages
  if (first === undefined) return fault({ code: 'no-page' })
  if (!seen.hasData) return fault({ code: 'no-plugin-data' })
  return { ok: true, value: { name, pages: [first, ...others], isRenumbered: false } }
}

/** Whether JSON is an answer of the REST API, whatever is in it. */
export const isRest = (answer: unknown): boolean => z.safeParse(restStart, answer).success

const restStart = z.object({ document: z.object({ type: z.literal('DOCUMENT') }) })

const restFile = z.object({
  name: z._default(z.string(), ''),
  document: z.object({ children: z.array(z.unknown()) }),
})

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const restNode = z.object({
  id: z.string(),
  type: z.string(),
  name: z._default(z.string(), ''),
  characters: z._default(z.string(), ''),
  visible: z._default(z.boolean(), true),
  locked: z._default(z.boolean(), false),
  absoluteBoundingBox: z.optional(z.nullable(box)),
  sharedPluginData: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  children: z._default(z.array(z.unknown()), []),
})
type RestNode = z.infer<typeof restNode>

interface Seen {
  /** Whether any node carries shared plugin data. */
  hasData: boolean
  readonly faults: SavedFault[]
}

function savedNodes(
  nodes: readonly unknown[],
  parent: Readonly<Record<'x' | 'y', number>>,
  depth: number,
  seen: Seen,
): SavedNode[] {
  if (depth > DEEPEST) {
    seen.faults.push({ code: 'too-deep' })
    return []
  }
  return nodes.flatMap((node) => {
    const parsed = z.safeParse(restNode, node)
    return parsed.success ? [savedNode(parsed.data, parent, depth, seen)] : []
  })
}

function savedNode(
  node: RestNode,
  parent: Readonly<Record<'x' | 'y', number>>,
  depth: number,
  seen: Seen,
): SavedNode {
  const { id, name, sharedPluginData, absoluteBoundingBox: own } = node
  const type = HOST_TYPE[node.type] ?? 'VECTOR'
  const data = new Map(Object.entries(sharedPluginData?.[NAMESPACE] ?? {}))
  if (sharedPluginData !== undefined) seen.hasData = true
  const isPlaced = own !== undefined && own !== null
  // What is hidden may have no box, and of what is not ours nobody asks where it stands.
  if (!isPlaced && (data.size > 0 || type === 'STICKY')) {
    seen.faults.push({ code: 'no-place', id, name })
  }
  const { x, y, width, height } = isPlaced ? own : { ...parent, width: 0, height: 0 }
  return {
    id,
    type,
    name,
    text: node.characters,
    x: x - parent.x,
    y: y - parent.y,
    width,
    height,
    isVisible: node.visible,
    isLocked: node.locked,
    data,
    children:
      type === 'FRAME' || type === 'SECTION'
        ? savedNodes(node.children, { x, y }, depth + 1, seen)
        : [],
  }
}

/** What a node of the answer is for the plugin. What is not listed is drawn as a vector. */
const HOST_TYPE: Readonly<Record<string, SavedNode['type']>> = {
  FRAME: 'FRAME',
  GROUP: 'FRAME',
  COMPONENT: 'FRAME',
  COMPONENT_SET: 'FRAME',
  INSTANCE: 'FRAME',
  SECTION: 'SECTION',
  TEXT: 'TEXT',
  RECTANGLE: 'RECTANGLE',
  ELLIPSE: 'ELLIPSE',
  LINE: 'LINE',
  STICKY: 'STICKY',
  SHAPE_WITH_TEXT: 'SHAPE_WITH_TEXT',
  CONNECTOR: 'CONNECTOR',
  TABLE: 'TABLE',
}
