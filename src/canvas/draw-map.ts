import type { Journey } from '../journey/journey'
import { good, type Result } from '../journey/problem'
import { childrenOf, type Container, type Shape } from '../scene/shape'
import { applyPatch } from './apply-patch'
import { createShape } from './create-shape'
import { diff } from './diff'
import { loadFonts, weightsIn } from './fonts'
import { freePlace } from './free-place'
import { startJob, type JobWatch } from './job'
import { compose, type Drawing, type LiveMap } from './live-map'
import { growing, measure } from './measure'
import { createNodeIndex } from './node-index'

/** Progress of drawing is told in shapes. */
export interface DrawWatch extends JobWatch {
  readonly total: (shapes: number) => void
}

/**
 * Draws a journey as a new map beside what is on the page, selects it and brings it into view.
 * @throws what the canvas threw, or `Cancelled`; nothing of the map is left then
 * @returns the map, or `no-font`
 */
export async function drawMap(journey: Journey, watch: DrawWatch): Promise<Result<LiveMap>> {
  const drawing: Drawing = figma.editorType === 'figjam' ? 'jam' : 'design'
  const page = figma.currentPage
  const scene = compose(drawing, journey, new Map())
  watch.total(countShapes(scene))
  const fonts = await loadFonts(weightsIn([scene]))
  if (!fonts.ok) return fonts

  const place = freePlace(page)
  const nodes: { readonly key: string; readonly node: SceneNode }[] = []
  const job = startJob(fonts.value, watch, (key, node) => nodes.push({ key, node }))
  try {
    const root = await createShape(job, { ...scene, ...place }, page, null)
    const index = createNodeIndex(root.id)
    for (const { key, node } of nodes) index.note(key, node.id)
    const map: LiveMap = { drawing, journey, scene, index, heights: new Map(), unreadable: 0 }
    const settled = await settleHeights(map, growing(scene).keys(), watch)
    root.setRelaunchData({ open: '' })
    figma.currentPage.selection = [root]
    figma.viewport.scrollAndZoomIntoView([root])
    return settled
  } catch (error) {
    for (const { node } of nodes.reverse()) if (!node.removed) node.remove()
    throw error
  }
}

/** Where the editor does not lay out, what grew with its text makes the rows below give way: a second, small patch. */
export async function settleHeights(
  map: LiveMap,
  keys: Iterable<string>,
  watch: JobWatch,
): Promise<Result<LiveMap>> {
  if (map.drawing === 'design') return good(map)
  const heights = await measure(map.heights, keys, map.index)
  const scene = compose(map.drawing, map.journey, heights)
  const moved = await applyPatch(diff(map.scene, scene), map.index, watch)
  return moved.ok ? good({ ...map, scene, heights }) : moved
}

const countShapes = (shape: Shape | Container): number =>
  childrenOf(shape).reduce((sum, child) => sum + countShapes(child), 1)
