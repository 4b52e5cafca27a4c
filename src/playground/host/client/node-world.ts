import type {
  HostSceneNode,
  HostSceneNodeByType,
  HostSceneType,
  HostTableCell,
  HostTextSublayer,
} from '../api/host-node-types'
import type { HostBaseNode, HostDocumentNode, HostPageNode } from '../api/host-tree-types'
import type { Gate } from '../core/gate'
import { HostError } from '../core/host-error'
import { strictProxy } from '../core/strict-proxy'
import { fontKey, isSameFont } from '../document/fonts'
import type { HostDocument } from '../document/host-document'
import { nodeType, partOf, sceneType } from '../document/node-kind'
import { fontRuns } from '../document/text-runs'
import { documentNode } from '../nodes/document-node'
import { nodeOf } from '../nodes/node-ref'
import type { NodeRef, NodeWorld } from '../nodes/node-ref'
import { pageNode } from '../nodes/page-node'
import { sceneNode } from '../nodes/scene-node'
import { tableCell } from '../nodes/table-cell'
import { textSublayer } from '../nodes/text-sublayer'

/** The nodes of a document as one client sees them: one object per node, always the same. */
export interface ClientNodes extends NodeWorld {
  /** Any node by id; `null` if there is none or it is a part of another one. */
  base(id: string): HostBaseNode | null
  addFont(font: FontName): void
}

interface Surroundings {
  readonly document: HostDocument
  readonly actor: string
  readonly gate: Gate
  readonly currentPageId: () => string
  readonly selection: NodeWorld['selection']
  readonly select: NodeWorld['select']
  readonly listen: NodeWorld['listen']
}

export function createClientNodes(around: Surroundings): ClientNodes {
  const { document, actor, gate } = around
  const { graph } = document
  const scenes = new Map<string, HostSceneNode>()
  const pages = new Map<string, HostPageNode>()
  const letters = new Map<string, HostTextSublayer>()
  const cells = new Map<string, HostTableCell>()
  const ids = new WeakMap<object, string>()
  const loaded = new Set<string>()
  const mixed: symbol = Symbol('figma.mixed')
  let rootNode: HostDocumentNode | undefined

  const remember = <T extends object>(node: T, id: string): T => {
    ids.set(node, id)
    return node
  }
  const refTo = (id: string): NodeRef => ({ id, world })
  const requireFont = (font: FontName, member: string): void => {
    if (loaded.has(fontKey(font))) return
    const { family, style } = font
    throw new HostError(
      member,
      `Cannot write to node with unloaded font "${family} ${style}". Please call figma.loadFontAsync({ family: "${family}", style: "${style}" }) and await the returned promise first.`,
    )
  }

  const world: ClientNodes = {
    document,
    actor,
    mixed: asMixed(mixed),
    get currentPageId() {
      return around.currentPageId()
    },
    selection: around.selection,
    select: around.select,
    listen: around.listen,
    scene(id) {
      const known = scenes.get(id)
      if (known !== undefined) return known
      const ref = refTo(id)
      const node = remember(sceneNode(ref, sceneType(nodeOf(ref)), gate), id)
      scenes.set(id, node)
      return node
    },
    sceneOf(id, type) {
      const node = world.scene(id)
      const actual = sceneType(nodeOf(refTo(id)))
      if (isOfType(node, type, actual)) return node
      throw new Error(`The node with id "${id}" is a ${actual}, not a ${type}`)
    },
    page(id) {
      const known = pages.get(id)
      if (known !== undefined) return known
      const page = strictProxy(pageNode, { type: 'PAGE', gate, self: refTo(id) })
      pages.set(id, remember(page, id))
      return page
    },
    root() {
      const { rootId } = graph
      rootNode ??= remember(
        strictProxy(documentNode, { type: 'DOCUMENT', gate, self: refTo(rootId) }),
        rootId,
      )
      return rootNode
    },
    parent(id) {
      if (graph.getNode(id)?.type === 'CANVAS') return world.page(id)
      const type = sceneType(nodeOf(refTo(id)))
      return type === 'SECTION' ? world.sceneOf(id, type) : world.sceneOf(id, 'FRAME')
    },
    letters(id) {
      const known = letters.get(id)
      if (known !== undefined) return known
      const fresh = textSublayer(refTo(id), gate)
      letters.set(id, fresh)
      return fresh
    },
    cell(id) {
      const known = cells.get(id)
      if (known !== undefined) return known
      const fresh = strictProxy(tableCell, { type: 'TABLE_CELL', gate, self: refTo(id) })
      cells.set(id, fresh)
      return fresh
    },
    base(id) {
      const node = graph.getNode(id)
      if (node === undefined || node.overrides['part'] !== undefined) return null
      switch (nodeType(graph, node)) {
        case 'DOCUMENT':
          return world.root()
        case 'PAGE':
          return world.page(id)
        default:
          return world.scene(id)
      }
    },
    idOf(node, member) {
      const id = typeof node === 'object' && node !== null ? ids.get(node) : undefined
      if (id === undefined) throw new HostError(member, `Expected node, got ${typeof node}`)
      return id
    },
    isKnownFont: (font) => document.fonts.some((candidate) => isSameFont(candidate, font)),
    requireFont,
    requireFonts(nodes, member) {
      for (const node of nodes) {
        const text = node.type === 'TEXT' ? node : partOf(graph, node, 'text')
        if (text === undefined) continue
        for (const { fontName } of fontRuns(text)) requireFont(fontName, member)
      }
    },
    addFont(font) {
      loaded.add(fontKey(font))
    },
  }
  return world

  /** The typings give `figma.mixed` a type nobody else can make a value of. */
  function asMixed(symbol: symbol): PluginAPI['mixed'] {
    if (isMixed(symbol)) return symbol
    throw new Error('unreachable')
  }
  function isMixed(symbol: symbol): symbol is PluginAPI['mixed'] {
    return symbol === mixed
  }
}

/** Told by the graph, so that looking does not count as a call of the plugin. */
function isOfType<T extends HostSceneType>(
  _node: HostSceneNode,
  wanted: T,
  actual: HostSceneType,
): _node is HostSceneNodeByType[T] {
  return wanted === actual
}
