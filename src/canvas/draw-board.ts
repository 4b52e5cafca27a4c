import { good, type Result } from '../journey/problem'
import type { Shape } from '../scene/shape'
import { isContainer } from './containers'
import { createShape, type ContainerNode } from './create-shape'
import { loadFonts, weightsIn } from './fonts'
import { freePlace } from './free-place'
import type { JobWatch } from './job'
import type { NodeIndex } from './node-index'
import { startJobIn } from './start-job-in'
import { takeBack } from './take-back'

/**
 * Draws a board beside everything on the page, selects it and brings it into view; one that stands already is drawn anew
 * where it stands.
 * @throws what the canvas threw, after everything was put back
 * @returns `no-font` where a text cannot be written on this machine
 */
export async function drawBoard(
  scene: Shape,
  index: NodeIndex,
  watch: JobWatch,
): Promise<Result<null>> {
  const old = await index.find(scene.key)
  const fonts = await loadFonts(weightsIn([scene]))
  if (!fonts.ok) return fonts
  const page = figma.currentPage
  const place = old === null ? { ...freePlace(page), parent: page } : placeOf(old, page)
  index.relearn(scene.key)
  const backs: (() => void)[] = []
  const job = startJobIn(index, backs, fonts.value, watch)
  const { parent, x, y } = place
  try {
    const root = await createShape(job, { ...scene, x, y }, parent, null, false)
    if (old !== null) {
      backs.push(() => index.note(scene.key, old.id))
      old.remove()
    } else {
      page.selection = [root]
      figma.viewport.scrollAndZoomIntoView([root])
    }
    return good(null)
  } catch (error) {
    takeBack(backs)
    throw error
  } finally {
    watch.underway(null)
  }
}

function placeOf(
  { x, y, parent }: SceneNode,
  page: PageNode,
): { readonly x: number; readonly y: number; readonly parent: ContainerNode } {
  return { x, y, parent: parent !== null && isContainer(parent) ? parent : page }
}
