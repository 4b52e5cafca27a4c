import { fontManager, getCanvasKit, renderNodesToImage, SkiaRenderer } from '@open-pencil/core'
import type { CanvasKitOptions, SceneNode, TextMeasurer, SceneGraph } from '@open-pencil/core'
import type { Rasterizer } from '../document/host-document'

/** A real text measurer and a PNG renderer; the same in Node and in the browser. */
export interface Skia {
  readonly textMeasurer: TextMeasurer
  readonly rasterizer: Rasterizer
  /** How the text of a node is broken into lines, as the rasterizer draws it. */
  readonly textLines: (node: SceneNode) => readonly TextLine[]
}

/** A line of a text as it is drawn. */
export interface TextLine {
  readonly text: string
  /** Of its letters, from the top of the node, in pixels. */
  readonly baseline: number
}

/** Draws letters even if some have no glyph; the engine would leave the whole text blank. */
export class PatientRenderer extends SkiaRenderer {
  override nodeFontReadiness(): 'ready' {
    return 'ready'
  }
}

/**
 * Starts Skia and gives it the fonts of `loadHostFonts`, which must have run before.
 *
 * @param options - `locateFile` says where `canvaskit.wasm` lies; the default suits Node, and a
 *   browser page that serves it at its root.
 */
export async function loadSkia(options?: CanvasKitOptions): Promise<Skia> {
  const canvasKit = await getCanvasKit(options)
  const surface = canvasKit.MakeSurface(1, 1)
  if (surface === null) throw new Error('Skia could not make a drawing surface.')
  const renderer = new PatientRenderer(canvasKit, surface)
  await renderer.loadFonts()
  const sizes = new Map<string, Size>()

  return {
    textMeasurer(node, maxWidth) {
      const width = node.textAutoResize === 'WIDTH_AND_HEIGHT' ? undefined : maxWidth
      const key = cacheKey(node, width)
      const known = sizes.get(key)
      if (known !== undefined) return known
      const size = measure(renderer, node, width)
      if (sizes.size >= CACHE_LIMIT) sizes.clear()
      sizes.set(key, size)
      return size
    },
    rasterizer(graph, nodeIds, scale) {
      const pageId = pageOf(graph, nodeIds[0] ?? '')
      for (const id of graph.nodes.keys()) renderer.invalidateVectorPath(id)
      renderer.invalidateAllPictures()
      const bytes = renderNodesToImage(canvasKit, renderer, graph, pageId, [...nodeIds], {
        scale,
        format: 'PNG',
      })
      return bytes === null
        ? Promise.reject(new Error('There is nothing to draw: the nodes have no size.'))
        : Promise.resolve(bytes)
    },
    textLines: (node) => linesOf(renderer, node),
  }
}

function linesOf(renderer: SkiaRenderer, node: SceneNode): TextLine[] {
  if (node.text === '') return []
  const paragraph = renderer.buildParagraph(node, undefined, { halfLeading: true })
  try {
    const spare = Math.max(0, node.height - paragraph.getHeight())
    const top = { TOP: 0, CENTER: spare / 2, BOTTOM: spare }[node.textAlignVertical]
    return paragraph.getLineMetrics().map(({ startIndex, endExcludingWhitespaces, baseline }) => ({
      text: node.text.slice(startIndex, endExcludingWhitespaces),
      baseline: top + baseline,
    }))
  } finally {
    paragraph.delete()
  }
}

interface Size {
  width: number
  height: number
}

const CACHE_LIMIT = 20_000

function measure(renderer: SkiaRenderer, node: SceneNode, maxWidth: number | undefined): Size {
  // A text that grows has no height to cut at unless its lines are limited.
  const growing: SceneNode =
    node.maxLines === null ? { ...node, textTruncation: 'DISABLED' } : { ...node }
  if (growing.text === '') growing.text = ' '
  const paragraph = renderer.buildParagraph(growing, undefined, { halfLeading: true })
  try {
    paragraph.layout(maxWidth ?? UNBOUNDED)
    const width = node.text === '' ? 0 : Math.ceil(paragraph.getLongestLine())
    return { width: maxWidth ?? width, height: Math.ceil(paragraph.getHeight()) }
  } finally {
    paragraph.delete()
  }
}

const UNBOUNDED = 1e6

function cacheKey(node: SceneNode, width: number | undefined): string {
  return [
    fontManager.generation(),
    width,
    node.fontFamily,
    node.fontWeight,
    node.italic,
    node.fontSize,
    node.lineHeight,
    node.letterSpacing,
    node.textCase,
    node.textTruncation,
    node.maxLines,
    node.styleRuns.length === 0 ? '' : JSON.stringify(node.styleRuns),
    node.text,
  ].join('\u0000')
}

function pageOf(graph: SceneGraph, nodeId: string): string {
  let node = graph.getNode(nodeId)
  while (node !== undefined && node.type !== 'CANVAS') {
    node = node.parentId === null ? undefined : graph.getNode(node.parentId)
  }
  if (node === undefined) throw new Error(`There is no node ${nodeId} on a page.`)
  return node.id
}
