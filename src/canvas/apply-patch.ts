import { good, type Result } from '../journey/problem'
import { propertyDiffers, type Change, type Creation, type Move, type Patch } from '../scene/diff'
import { childrenOf, type Shape } from '../scene/shape'
import { canShow } from './can-show'
import { findContainer, indexBehind, isContainer } from './containers'
import { createShape, type ContainerNode } from './create-shape'
import { DATA, NAMESPACE } from './data-keys'
import { loadFonts, loadFontsOf, weightsIn } from './fonts'
import { hang, textsIn } from './hang'
import type { Job, JobWatch } from './job'
import type { NodeIndex } from './node-index'
import { removeRest } from './remove-rest'
import { startJobIn } from './start-job-in'
import { straighten } from './straighten'
import { takeBack } from './take-back'
import { unlessGone } from './unless-gone'
import { claimIdentity } from './write/identity'
import { keepingPen } from './write/pen'
import { cellsToWrite } from './write/table'
import { rewriteNode } from './write/rewrite-node'

/** What becomes of nodes that are on the canvas but not in the scene. */
export interface Claims {
  /** Nodes of somebody's own that become the nodes of shapes, by key of the shape. */
  readonly adopt: readonly (readonly [string, string])[]
  /** Nodes whose unreadable data is taken away: they become ordinary layers. */
  readonly clear: readonly string[]
}

export const NO_CLAIMS: Claims = { adopt: [], clear: [] }

/**
 * Makes the canvas show the later scene of a patch, all of it or none: whatever fails, what was done is taken back.
 * A creation whose node is on the canvas, parked or lying about, brings that in. Nodes that people removed meanwhile are
 * passed over. Removals come last, since they cannot be taken back: once one is done, all are.
 * @throws what the canvas threw, or `Cancelled`, after everything was put back
 * @returns `no-font` where a text cannot be written on this machine; nothing is changed then
 */
export async function applyPatch(
  patch: Patch,
  index: NodeIndex,
  watch: JobWatch,
  { adopt, clear }: Claims = NO_CLAIMS,
): Promise<Result<null>> {
  const changes = await locate(patch.changes, index, ({ after }) => after.key)
  const moves = await locate(patch.moves, index, ({ key }) => key)
  const removals = await locate(patch.removals, index, (key) => key)
  const adopted = new Map(adopt)
  const present = await locatePresent(patch.creations, adopted, index)
  const missing = await loadFontsOf([
    ...changes.flatMap(({ item, node }) => textsToLoad(item, node)),
    ...moves.flatMap(({ node }) => textsIn(node)),
    ...[...present.values()].flatMap(textsIn),
  ])
  if (!missing.ok) return missing
  const written = [
    ...patch.creations.map(({ shape }) => shape),
    ...changes.map(({ item }) => item.after),
  ]
  const fonts = await loadFonts(weightsIn(written))
  if (!fonts.ok) return fonts

  const backs: (() => void)[] = []
  const job = startJobIn(index, backs, fonts.value, watch)
  try {
    for (const { item, node } of changes) {
      await job.pace()
      await unlessGone(backs, [node], () =>
        rewriteNode(keepingPen(backs), node, item, job.fonts, index.root),
      )
      job.step()
    }
    for (const creation of patch.creations) {
      const node = present.get(creation)
      if (node === undefined) await create(job, backs, index, creation)
      else await bringIn(job, backs, index, creation, node, adopted.has(creation.shape.key))
    }
    for (const { item, node } of moves) {
      await job.pace()
      await move(job, backs, index, item, node)
      job.step()
    }
    for (const id of clear) await clearData(backs, id)
    const [first] = removals
    if (first !== undefined) await unlessGone(backs, [first.node], () => first.node.remove())
  } catch (error) {
    takeBack(backs)
    throw error
  } finally {
    watch.underway(null)
  }
  removeRest(removals.slice(1).map(({ node }) => node))
  // A part of a board that comes back by undo is known by its node still.
  for (const { item } of removals) if (!item.startsWith('board:')) index.forget(item)
  return good(null)
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

/** The creations whose nodes are on the canvas already. */
async function locatePresent(
  creations: readonly Creation[],
  adopted: ReadonlyMap<string, string>,
  index: NodeIndex,
): Promise<Map<Creation, SceneNode>> {
  const present = new Map<Creation, SceneNode>()
  for (const creation of creations) {
    const { shape } = creation
    const id = adopted.get(shape.key)
    if (id === undefined && !index.has(shape.key)) continue
    const node = await index.find(id === undefined ? shape.key : `loose:${id}`)
    if (node !== null && canShow(shape, node)) present.set(creation, node)
  }
  return present
}

function textsToLoad({ before, after }: Change, node: SceneNode): (TextNode | TextSublayerNode)[] {
  if (before.type === 'table' && after.type === 'table')
    return node.type === 'TABLE'
      ? cellsToWrite(node, before, after).map(({ letters }) => letters)
      : []
  const writesLetters = ['text', 'size', 'weight', 'leading', 'width', 'link'].some((name) =>
    propertyDiffers(before, after, name),
  )
  return writesLetters && node.type !== 'FRAME' ? textsIn(node) : []
}

async function create(
  job: Job,
  backs: (() => void)[],
  index: NodeIndex,
  { shape, parent, after }: Creation,
): Promise<void> {
  const container = await findContainer(index, parent)
  if (container === null) return
  await unlessGone(backs, [container], async () => {
    const at = await indexBehind(index, container, after, shape, job.places)
    await createShape(job, shape, container, at, container.type === 'SECTION')
  })
}

/** @param isNew whether the node was somebody's own until now */
async function bringIn(
  job: Job,
  backs: (() => void)[],
  index: NodeIndex,
  { shape, parent, after }: Creation,
  node: SceneNode,
  isNew: boolean,
): Promise<void> {
  const container = await findContainer(index, parent)
  if (container === null) return
  await job.pace()
  await unlessGone(backs, [node, container], async () => {
    if (isNew) {
      const loose = `loose:${node.id}`
      backs.push(() => index.note(loose, node.id))
      index.note(shape.key, node.id)
    }
    claimIdentity(keepingPen(backs), node, shape)
    const isThere = node.parent?.id === container.id
    if (!isThere || (container.type === 'FRAME' && container.layoutMode !== 'NONE'))
      await hang(backs, node, container, () =>
        indexBehind(index, container, after, shape, job.places),
      )
    straighten(job, backs, shape, node, container.type === 'SECTION')
    if (isContainer(node)) await complete(job, index, shape, node)
  })
  job.step()
}

/** Draws what a person deleted from inside a container that still stands. */
async function complete(
  job: Job,
  index: NodeIndex,
  shape: Shape,
  container: ContainerNode,
): Promise<void> {
  for (const [place, child] of childrenOf(shape).entries()) {
    const node = await index.find(child.key)
    if (node === null) await createShape(job, child, container, place, false)
    else if (isContainer(node)) await complete(job, index, child, node)
  }
}

async function move(
  job: Job,
  backs: (() => void)[],
  index: NodeIndex,
  { parent, after }: Move,
  node: SceneNode,
): Promise<void> {
  const container = await findContainer(index, parent)
  if (container === null) return
  await unlessGone(backs, [node, container], () =>
    hang(backs, node, container, () => indexBehind(index, container, after, null, job.places)),
  )
}

async function clearData(backs: (() => void)[], id: string): Promise<void> {
  const node = await figma.getNodeByIdAsync(id)
  if (node === null || node.removed) return
  for (const name of [DATA.record, DATA.field]) {
    const old = node.getSharedPluginData(NAMESPACE, name)
    if (old === '') continue
    keepingPen(backs).act(
      () => node.setSharedPluginData(NAMESPACE, name, ''),
      () => node.setSharedPluginData(NAMESPACE, name, old),
    )
  }
}
