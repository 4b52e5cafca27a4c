import { bad, good, type Result } from '../journey/problem'
import { laysOut } from '../scene/differing-places'
import { childrenOf, type Shape } from '../scene/shape'
import { canShow } from './can-show'
import { isContainer } from './containers'
import { createShape, type ContainerNode } from './create-shape'
import { loadFonts, loadFontsOf, weightsIn } from './fonts'
import { hang, textsIn } from './hang'
import type { Job, LongWatch } from './job'
import { ownerOf, type NodeIndex } from './node-index'
import { removeRest } from './remove-rest'
import { startJobIn } from './start-job-in'
import { straighten } from './straighten'
import { takeBack } from './take-back'
import { unlessGone } from './unless-gone'

/**
 * Lays a map out again, all of it or none: what is missing is drawn, what stands elsewhere is put in its place, parts
 * that belong to nothing any more go. What is not ours is not touched, and neither are the looks that people gave to
 * what is.
 * @throws what the canvas threw, or `Cancelled`, after everything was put back
 * @returns `no-font` where a text cannot be written on this machine, `map-gone` where the root is no longer there
 */
export async function tidyMap(
  scene: Shape,
  index: NodeIndex,
  watch: LongWatch,
): Promise<Result<null>> {
  const shapes = listShapes(scene)
  watch.total(shapes.length)
  const root = await index.find(scene.key)
  if (root === null || !isContainer(root)) return bad('map-gone')
  const nodes = new Map<string, SceneNode>()
  for (const shape of shapes) {
    const node = await index.find(shape.key)
    if (node !== null && canShow(shape, node)) nodes.set(shape.key, node)
  }
  const own = [...nodes.values()].flatMap((node) =>
    node.type === 'FRAME' || node.type === 'SECTION' ? [] : textsIn(node),
  )
  const missing = await loadFontsOf(own)
  if (!missing.ok) return missing
  const fonts = await loadFonts(weightsIn([scene]))
  if (!fonts.ok) return fonts
  const debris = await findDebris(new Set(shapes.map(({ key }) => key)), index)

  const backs: (() => void)[] = []
  const job = startJobIn(index, backs, fonts.value, watch)
  try {
    await settle(job, backs, nodes, scene, root)
    straighten(job, backs, scene, root, false)
    const [first] = debris
    if (first !== undefined) await unlessGone(backs, [first], () => first.remove())
  } catch (error) {
    takeBack(backs)
    if (root.removed) return bad('map-gone')
    throw error
  } finally {
    watch.underway(null)
  }
  removeRest(debris.slice(1))
  return good(null)
}

const listShapes = (shape: Shape): Shape[] => [shape, ...childrenOf(shape).flatMap(listShapes)]

/** Brings everything below a shape in order. */
async function settle(
  job: Job,
  backs: (() => void)[],
  nodes: ReadonlyMap<string, SceneNode>,
  shape: Shape,
  container: ContainerNode,
): Promise<void> {
  const children = childrenOf(shape)
  const inOrder = laysOut(shape)
  const standing = children.filter(({ key }) => isIn(container, nodes.get(key)))
  const ranks = inOrder ? new Map(container.children.map(({ id }, rank) => [id, rank])) : null
  const rankOf = ({ key }: Shape): number => ranks?.get(nodes.get(key)?.id ?? '') ?? 0
  const isSorted = standing.every(
    (child, i) => i === 0 || rankOf(child) >= rankOf(standing[i - 1] ?? child),
  )
  const isComplete = standing.length === children.length && (!inOrder || isSorted)
  const draw = async (child: Shape, place: number | null): Promise<void> => {
    await createShape(job, child, container, place, container.type === 'SECTION')
  }
  for (const [place, child] of children.entries()) {
    await job.pace()
    const node = nodes.get(child.key)
    const at = inOrder ? place : backOf(child)
    await unlessGone(backs, node === undefined ? [container] : [node, container], async () => {
      if (node === undefined) return draw(child, at)
      if (!isComplete && (inOrder || node.parent?.id !== container.id))
        await hang(backs, node, container, () => Promise.resolve(at))
      straighten(job, backs, child, node, container.type === 'SECTION')
      if (isContainer(node)) await settle(job, backs, nodes, child, node)
      job.step()
    })
  }
}

/** Of what somebody removed meanwhile, Figma does not even tell where it was. */
const isIn = ({ id }: ContainerNode, node: SceneNode | undefined): boolean =>
  node !== undefined && !node.removed && node.parent?.id === id

/** Where a parent does not lay out, grounds go to the back. */
const backOf = ({ locked }: Shape): number | null => (locked === true ? 0 : null)

/** Parts of ours that no shape is for: marks of cards that were deleted, copies of parts. */
async function findDebris(wanted: ReadonlySet<string>, index: NodeIndex): Promise<SceneNode[]> {
  const debris: SceneNode[] = []
  for (const key of [...index.parts(), ...index.all('debris')]) {
    if (wanted.has(key)) continue
    const owner = ownerOf(key)
    // A part of a card that is parked goes with the card.
    if (key !== owner && !wanted.has(owner) && index.has(owner)) continue
    const node = await index.find(key)
    if (node !== null) debris.push(node)
  }
  return debris
}
