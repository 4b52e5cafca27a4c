import { vi } from 'vitest'
import { drawMap } from '../../src/canvas/draw-map'
import { findRoot } from '../../src/canvas/find-maps'
import { UNWATCHED } from '../../src/canvas/job'
import type { NodeIndex } from '../../src/canvas/node-index'
import { readMap } from '../../src/canvas/read/read-map'
import type { Journey } from '../../src/journey/journey'
import {
  connectClient,
  type DescribedNode,
  type HostClient,
  type HostDocument,
} from '../../src/playground/host'
import { createNodeDocument } from '../../src/playground/node/create-node-document'
import { composeDesign } from '../../src/scene/compose-design'
import { composeJam } from '../../src/scene/compose-jam'
import { childrenOf, type Container, type Shape } from '../../src/scene/shape'
import { viewMap } from '../../src/scene/view/map-view'

export type Editor = 'figma' | 'figjam'
export const EDITORS: readonly Editor[] = ['figma', 'figjam']

export interface OpenCanvas {
  readonly document: HostDocument
  readonly client: HostClient
}

/** A new file; `figma` is its API from now on. `vi.unstubAllGlobals()` ends that. */
export async function openCanvas(
  editor: Editor,
  options: { readonly fonts?: readonly FontName[] } = {},
): Promise<OpenCanvas> {
  const document = await createNodeDocument({ editor, ...options })
  const client = connectClient(document)
  vi.stubGlobal('figma', client.figma)
  return { document, client }
}

/** The scene of a journey for an editor. */
export const sceneFor = (editor: Editor, journey: Journey): Container => {
  const view = viewMap(journey)
  return editor === 'figma' ? composeDesign(view) : composeJam(view, new Map())
}

/** Draws a scene. @throws Error where that is refused */
export async function draw(scene: Shape): Promise<NodeIndex> {
  const drawn = await drawMap(scene, { ...UNWATCHED, total: () => undefined })
  if (!drawn.ok) throw new Error(drawn.problem.code)
  return drawn.value.index
}

/** The node for a key. @throws Error where there is none */
export async function nodeOf(index: NodeIndex, key: string): Promise<SceneNode> {
  const node = await index.find(key)
  if (node === null) throw new Error(`no node for ${key}`)
  return node
}

/** A text node for a key. @throws Error where it is something else */
export async function textOf(index: NodeIndex, key: string): Promise<TextNode> {
  const node = await nodeOf(index, key)
  if (node.type !== 'TEXT') throw new Error(`${key} is a ${node.type}`)
  return node
}

/** What is on the page. */
export const onPage = ({ document }: OpenCanvas): readonly DescribedNode[] =>
  document.describe().children[0]?.children ?? []

/** The map as it is described, without the ids of nodes: two maps drawn alike are alike. */
export function mapAsDrawn(canvas: OpenCanvas, root: string): Drawn {
  const node = onPage(canvas).find(({ id }) => id === root)
  if (node === undefined) throw new Error(`no ${root} on the page`)
  return drawnAs(node)
}

interface Drawn {
  readonly is: string
  readonly text?: string
  readonly box: readonly number[]
  readonly children: readonly Drawn[]
}
/** @param isLaidOut not in a frame that nobody sees: what is in there is laid out when it is shown */
function drawnAs(node: DescribedNode, isLaidOut = true): Drawn {
  const { type, name, text, children, sharedPluginData, visible, ...box } = node
  const isShown = isLaidOut && (visible || type !== 'FRAME')
  const places = isShown ? [box.x, box.y, box.width, box.height] : []
  const data = Object.entries(sharedPluginData['tropa'] ?? {})
    .map(([key, entry]) => `${key} ${entry.replace(/"node":"[^"]*"/, '')}`)
    .sort()
    .join(' ')
  return {
    is: `${type} ${name} ${data}${visible ? '' : ' unseen'}`,
    ...(text === undefined ? {} : { text }),
    box: places.map((n) => Math.round(n * 10) / 10),
    children: children.map((child) => drawnAs(child, isShown)),
  }
}

const TYPES: Readonly<Record<Shape['type'], string>> = {
  frame: 'FRAME',
  text: 'TEXT',
  rectangle: 'RECTANGLE',
  ellipse: 'ELLIPSE',
  vector: 'VECTOR',
  section: 'SECTION',
  sticky: 'STICKY',
  labelled: 'SHAPE_WITH_TEXT',
  table: 'TABLE',
}

export interface Seen {
  readonly type: string
  readonly name: string
  readonly text?: string
  readonly children: readonly Seen[]
}

/** What a shape is to be seen as: type, name, text and children. */
export function wanted(shape: Shape): Seen {
  return {
    type: TYPES[shape.type],
    name: shape.name,
    ...('text' in shape ? { text: shape.text } : {}),
    children: childrenOf(shape).map(wanted),
  }
}

/** What a node is seen as. */
export function seen({ type, name, text, children }: DescribedNode): Seen {
  return { type, name, ...(text === undefined ? {} : { text }), children: children.map(seen) }
}

/** Reads the map of an index again, as after something was undone. */
export async function reread(index: NodeIndex): Promise<void> {
  const root = await findRoot(index.root)
  if (root === null) throw new Error('no map')
  readMap(root, index)
}
