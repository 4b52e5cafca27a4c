import { regenerateFillGeometry, renderNodesToSVG, SceneGraph } from '@open-pencil/core'
import type { Fill, SceneNode } from '@open-pencil/core'
import type { TextLine } from './skia'

/** Typefaces of the letters: where Inter is missing, the lines are as they were, only their letters differ. */
const FAMILY = 'Inter, sans-serif'

/** What is to be drawn, and how its texts are broken into lines. */
export interface SvgOf {
  readonly graph: SceneGraph
  readonly pageId: string
  readonly textLines: (node: SceneNode) => readonly TextLine[]
  /** Without, no shadows are drawn: who prints makes pixels of what has one, its letters too. */
  readonly hasShadows: boolean
}

/**
 * Nodes as an SVG with live text.
 * @throws Error if there is nothing to draw.
 */
export function drawSvg(nodeIds: readonly string[], { graph, pageId, ...how }: SvgOf): string {
  const svg = renderNodesToSVG(asDrawn(graph, how), pageId, [...nodeIds])
  if (svg === null) throw new Error('There is nothing to draw: the nodes have no size.')
  return svg
}

/**
 * The engine writes a text into SVG as one line however long, fills what a vector leaves open, and forgets that a plain
 * colour can be translucent. Here each line of a text is a text of its own, vectors say which way they are filled, and a
 * translucent colour is a gradient from itself to itself.
 */
function asDrawn(
  graph: SceneGraph,
  { textLines, hasShadows }: Pick<SvgOf, 'textLines' | 'hasShadows'>,
): SceneGraph {
  const copy = new SceneGraph()
  copy.rootId = graph.rootId
  copy.nodes = new Map()
  for (const original of graph.nodes.values()) {
    const node = {
      ...original,
      fills: original.fills.map(throughGradient),
      effects: hasShadows ? original.effects : [],
    }
    copy.nodes.set(node.id, node.type === 'VECTOR' ? asFilled(node) : node)
    if (node.type !== 'TEXT') continue
    const lines = textLines(node).map((line, index) => lineNode(node, line, index))
    const bottom = (lines.at(-1)?.y ?? 0) + node.fontSize
    const isCut = node.textAutoResize === 'NONE' || node.textAutoResize === 'TRUNCATE'
    copy.nodes.set(node.id, {
      ...node,
      type: 'GROUP',
      fills: [],
      strokes: [],
      childIds: lines.map(({ id }) => id),
      clipsContent: isCut && bottom > node.height,
    })
    for (const line of lines) copy.nodes.set(line.id, line)
  }
  return copy
}

function throughGradient(fill: Fill): Fill {
  const a = fill.color.a * fill.opacity
  if (fill.type !== 'SOLID' || a === 1) return fill
  const color = { ...fill.color, a }
  return {
    ...fill,
    type: 'GRADIENT_LINEAR',
    gradientStops: [0, 1].map((position) => ({ color, position })),
    gradientTransform: { m00: 1, m01: 0, m02: 0, m10: 0, m11: 1, m12: 0 },
  }
}

function asFilled(node: SceneNode): SceneNode {
  const { vectorNetwork: network } = node
  if (network === null || network.regions.length === 0 || node.fillGeometry.length > 0) return node
  const blank = network.regions.map(({ windingRule }) => ({
    windingRule,
    commandsBlob: new Uint8Array(),
  }))
  return { ...node, fillGeometry: regenerateFillGeometry(network, blank) }
}

/** The engine puts the letters of a text as far down as its font is large. */
const lineNode = (node: SceneNode, { text, baseline }: TextLine, index: number): SceneNode => ({
  ...node,
  id: `${node.id}/${String(index)}`,
  parentId: node.id,
  fontFamily: FAMILY,
  text,
  styleRuns: [],
  x: 0,
  y: baseline - node.fontSize,
  rotation: 0,
  opacity: 1,
  effects: [],
})
