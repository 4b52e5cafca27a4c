import { good, type Result } from '../journey/problem'
import type { Shape } from '../scene/shape'
import { countShapes } from './count-shapes'
import { createShape, isLoose } from './create-shape'
import { loadFonts, weightsIn } from './fonts'
import { freePlace } from './free-place'
import { startJob, type LongWatch } from './job'
import { createNodeIndex, type NodeIndex } from './node-index'
import { takeBack } from './take-back'

/** A map that was just drawn. */
export interface DrawnMap {
  /** Where its nodes are. */
  readonly index: NodeIndex
  /** Whether its page is the one that is open: somebody may look at another by now. */
  readonly isOnPage: boolean
}

/**
 * Draws a scene as a new map beside what is on the page, selects it and brings it into view.
 * @throws what the canvas threw, or `Cancelled`; nothing of the map is left then
 * @returns `no-font` where a text cannot be written on this machine
 */
export async function drawMap(scene: Shape, watch: LongWatch): Promise<Result<DrawnMap>> {
  const page = figma.currentPage
  watch.total(countShapes(scene))
  const fonts = await loadFonts(weightsIn([scene]))
  if (!fonts.ok) return fonts

  const nodes: { readonly shape: Shape; readonly node: SceneNode }[] = []
  // The first one first: what hangs below it goes along.
  const removeAll = (): void =>
    takeBack(
      nodes
        .splice(0)
        .reverse()
        .map(({ node }) => () => {
          if (!node.removed) node.remove()
        }),
    )
  const job = startJob(fonts.value, watch, (shape, node) => nodes.push({ shape, node }))
  watch.underway(removeAll)
  try {
    const root = await createShape(job, { ...scene, ...freePlace(page) }, page, null, false)
    const index = createNodeIndex(root.id)
    const placed = scene.type === 'section'
    for (const { shape, node } of nodes)
      if (placed || isKnown(shape)) index.note(shape.key, node.id)
    root.setRelaunchData({ open: '' })
    page.selection = [root]
    const isOnPage = figma.currentPage.id === page.id
    if (isOnPage) figma.viewport.scrollAndZoomIntoView([root])
    return good({ index, isOnPage })
  } catch (error) {
    removeAll()
    throw error
  } finally {
    watch.underway(null)
  }
}

/** Other parts are looked up when they are first wanted. */
const isKnown = ({ key, record, field }: Shape): boolean =>
  record !== undefined || field !== undefined || isLoose(key)
