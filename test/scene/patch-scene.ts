import type { Patch } from '../../src/scene/diff'
import { childrenOf, type Container, type Shape } from '../../src/scene/shape'

interface Branch {
  shape: Shape
  children: Branch[]
}

/**
 * Does to a scene what a patch says, in the order in which the canvas does it: changes, creations, moves, removals.
 * Where a container does not lay out, new children come on top.
 * @throws Error where the patch names what is not there
 */
export function patchScene(scene: Container, patch: Patch): Shape {
  const root = grow(scene)
  for (const { before, after } of patch.changes) {
    const branch = need(root, before.key)
    branch.shape = after
  }
  for (const { shape, parent, after } of patch.creations) {
    if (find(root, shape.key)?.shape.type === shape.type) throw new Error(`${shape.key} twice`)
    put(need(root, parent), grow(shape), after)
  }
  const gone = patch.removals.map((key) => need(root, key))
  for (const { key, parent, after } of patch.moves) {
    const branch = need(root, key)
    take(root, branch)
    put(need(root, parent), branch, after)
  }
  for (const branch of gone) take(root, branch)
  return cut(root)
}

function put(parent: Branch, child: Branch, after: string | null): void {
  const { shape, children } = parent
  if (shape.type !== 'frame' || shape.layout === 'plane') {
    children.push(child)
    return
  }
  const at = after === null ? -1 : children.findIndex(({ shape: { key } }) => key === after)
  if (after !== null && at < 0) throw new Error(`${after} is not in ${shape.key}`)
  children.splice(at + 1, 0, child)
}

function take(root: Branch, branch: Branch): void {
  const parent = parentOf(root, branch)
  if (parent === undefined) throw new Error(`${branch.shape.key} has no parent`)
  parent.children.splice(parent.children.indexOf(branch), 1)
}

const grow = (shape: Shape): Branch => ({ shape, children: childrenOf(shape).map(grow) })

function cut({ shape, children }: Branch): Shape {
  return shape.type === 'frame' || shape.type === 'section'
    ? { ...shape, children: children.map(cut) }
    : shape
}

/** The oldest of the branches with a key: a shape of another type may take the key over before it goes. */
function find(root: Branch, key: string): Branch | undefined {
  if (root.shape.key === key) return root
  for (const child of root.children) {
    const found = find(child, key)
    if (found !== undefined) return found
  }
  return undefined
}

function need(root: Branch, key: string): Branch {
  const found = find(root, key)
  if (found === undefined) throw new Error(`${key} is not there`)
  return found
}

function parentOf(root: Branch, branch: Branch): Branch | undefined {
  if (root.children.includes(branch)) return root
  for (const child of root.children) {
    const found = parentOf(child, branch)
    if (found !== undefined) return found
  }
  return undefined
}
