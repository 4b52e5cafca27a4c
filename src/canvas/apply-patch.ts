import { good, type Result } from '../journey/problem'
import type { Shape } from '../scene/shape'
import { createShape, type ContainerNode } from './create-shape'
import { propertyDiffers, type Change, type Creation, type Move, type Patch } from '../scene/diff'
import { loadFonts, loadFontsOf, weightsIn } from './fonts'
import { startJob, type Job, type JobWatch } from './job'
import type { NodeIndex } from './node-index'

import { keepingPen } from './write/pen'
import { rewriteNode } from './write/rewrite-node'

/**
 * Makes the canvas show the later scene of a patch, all of it or none: whatever fails, what was done is taken back.
 * Nodes that people removed meanwhile are passed over. Removals come last, since they cannot be taken back:
 * once one is done, all are.
 * @throws what the canvas threw, or `Cancelled`, after everything was put back
 * @returns `no-font` where a text cannot be written on this machine; nothing is changed then
 */
export async function applyPatch(
  patch: Patch,
  index: NodeIndex,
  watch: JobWatch,
): Promise<Result<null>> {
  const changes = await locate(patch.changes, index, ({ after }) => after.key)
  const moves = await locate(patch.moves, index, ({ key }) => key)
  const removals = await locate(patch.removals, index, (key) => key)
  const textNodes = changes.flatMap(({ item, node }) => textsToLoad(item, node))
  const missing = await loadFontsOf(textNodes)
  if (!missing.ok) return missing
  const written = [
    ...patch.creations.map(({ shape }) => shape),
    ...changes.map(({ item }) => item.after),
  ]
  const fonts = await loadFonts(weightsIn(written))
  if (!fonts.ok) return fonts

  const backs: (() => void)[] = []
  const made: string[] = []
  const job = startJob(fonts.value, watch, ({ key }, node) => {
    backs.push(() => {
      if (!node.removed) node.remove()
    })
    made.push(key)
    index.note(key, node.id)
  })
  try {
    for (const { item, node } of changes) await change(job, backs, item, node)
    for (const creation of patch.creations) await create(job, index, creation)
    for (const { item, node } of moves) await move(index, backs, item, node)
    removals[0]?.node.remove()
  } catch (error) {
    for (const back of backs.reverse()) back()
    for (const key of made) index.forget(key)
    throw error
  }
  removeRest(removals.slice(1).map(({ node }) => node))
  for (const { item } of removals) index.forget(item)
  return good(null)
}

/** What is gone cannot be taken back: once something is, the rest is to go too. What fails is tried once more. */
function removeRest(nodes: readonly SceneNode[]): void {
  const stubborn = nodes.filter((node) => {
    try {
      node.remove()
      return false
    } catch {
      return true
    }
  })
  for (const node of stubborn) node.remove()
}

interface Located<T> {
  readonly item: T
  readonly node: SceneNode
}

async function locate<T>(
  items: readonly T[],
  index: NodeIndex,
  keyOf: (item: T) => string,
): Promise<Located<T>[]> {
  const located: Located<T>[] = []
  for (const item of items) {
    const node = await index.find(keyOf(item))
    if (node !== null) located.push({ item, node })
  }
  return located
}

function textsToLoad({ before, after }: Change, node: SceneNode): (TextNode | TextSublayerNode)[] {
  if (
    !['text', 'size', 'weight', 'leading', 'width'].some((name) =>
      propertyDiffers(before, after, name),
    )
  )
    return []
  if (node.type === 'TEXT') return [node]
  return node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT' ? [node.text] : []
}

async function change(
  job: Job,
  backs: (() => void)[],
  item: Change,
  node: SceneNode,
): Promise<void> {
  await job.pace()
  rewriteNode(keepingPen(backs), node, item, job.fonts)
  job.step()
}

async function create(
  job: Job,
  index: NodeIndex,
  { shape, parent, after }: Creation,
): Promise<void> {
  const container = await findContainer(index, parent)
  if (container === null) return
  await createShape(
    job,
    shape,
    container,
    await indexBehind(index, container, after, shape),
    container.type === 'SECTION',
  )
}

async function move(
  index: NodeIndex,
  backs: (() => void)[],
  { parent, after }: Move,
  node: SceneNode,
): Promise<void> {
  const container = await findContainer(index, parent)
  const old = node.parent
  if (container === null || old === null || !isContainer(old)) return
  const place = old.children.findIndex(({ id }) => id === node.id)
  backs.push(() => {
    old.appendChild(node)
    old.insertChild(place, node)
  })
  // At the end first: whether Figma counts a place in the same parent before or after the node is taken out is not known.
  container.appendChild(node)
  const target = await indexBehind(index, container, after, null)
  if (target !== null) container.insertChild(target, node)
}

async function findContainer(index: NodeIndex, key: string): Promise<ContainerNode | null> {
  const node = await index.find(key)
  return node !== null && isContainer(node) ? node : null
}

const isContainer = (node: BaseNode): node is ContainerNode =>
  node.type === 'FRAME' || node.type === 'SECTION' || node.type === 'PAGE'

/**
 * Place behind a sibling. Where a container does not lay out, order is only what covers what: grounds, which are locked,
 * go to the back and everything else on top.
 */
async function indexBehind(
  index: NodeIndex,
  container: ContainerNode,
  after: string | null,
  shape: Shape | null,
): Promise<number | null> {
  if (container.type !== 'FRAME' || container.layoutMode === 'NONE')
    return shape?.locked === true ? 0 : null
  if (after === null) return 0
  const sibling = await index.find(after)
  const at = sibling === null ? -1 : container.children.findIndex(({ id }) => id === sibling.id)
  return at < 0 ? null : at + 1
}
