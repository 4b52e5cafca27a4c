import { longestRising } from '../journey/longest-rising'
import { childrenOf, type Container, type Shape } from './shape'
import { differingPlaces, laysOut, type Places } from './differing-places'

/**
 * A new subtree: put under `parent`, behind the sibling `after` (`null`: at the front of its siblings). What of it was
 * there before is not in it: that is moved in.
 */
export interface Creation {
  readonly shape: Shape
  readonly parent: string
  readonly after: string | null
}
/** A shape that stays but stands under another parent or behind another sibling. */
export interface Move {
  readonly key: string
  readonly parent: string
  readonly after: string | null
}
/** A shape whose own properties differ; both sides come without their children. */
export interface Change {
  readonly before: Shape
  readonly after: Shape
}

/**
 * What has to be done to a canvas that shows one scene so that it shows another: first all creations, then all moves,
 * then all removals, each in their order. So a creation stands behind what stays or is created, a move behind anything.
 */
export interface Patch {
  readonly creations: readonly Creation[]
  readonly moves: readonly Move[]
  readonly changes: readonly Change[]
  /** Keys of topmost shapes that go. */
  readonly removals: readonly string[]
}

/**
 * Compares two scenes by the keys of their shapes. Parts that are the same object on both sides are not looked at.
 * @returns the smallest patch that this way of telling shapes apart allows
 */
export function diff(before: Container, after: Container): Patch {
  const { old, kept, shared } = differingPlaces(before, after)
  const creations: Creation[] = []
  const moves: Move[] = []
  const changes: Change[] = []

  const isKnown = ({ key, type }: Shape): boolean => old.get(key)?.shape.type === type

  const visit = (shape: Shape): void => {
    const known = old.get(shape.key)
    if (known?.shape === shape) return
    if (known !== undefined && ownDiffers(known.shape, shape))
      changes.push({ before: withoutChildren(known.shape), after: withoutChildren(shape) })
    const children = childrenOf(shape).filter((child) => !shared.has(child))
    const staying = stayingInPlace(shape, children, old)
    let settled: string | null = null
    for (const child of children) {
      if (isKnown(child)) {
        if (staying.has(child.key) && child.hidden !== true) settled = child.key
        continue
      }
      creations.push({ shape: newPartOf(child), parent: shape.key, after: settled })
      settled = child.key
    }
    children.forEach((child, index) => {
      if (isKnown(child) && !staying.has(child.key))
        moves.push({ key: child.key, parent: shape.key, after: children[index - 1]?.key ?? null })
      if (isKnown(child)) visit(child)
      else bringIn(child)
    })
  }
  /** A new shape without what was there before. */
  const newPartOf = (shape: Shape): Shape =>
    shape.type === 'frame' || shape.type === 'section'
      ? { ...shape, children: shape.children.filter((child) => !isKnown(child)).map(newPartOf) }
      : shape
  /** Moves what was there before into a new shape. */
  const bringIn = (shape: Shape): void => {
    const children = childrenOf(shape)
    children.forEach((child, index) => {
      if (!isKnown(child)) {
        bringIn(child)
        return
      }
      moves.push({ key: child.key, parent: shape.key, after: children[index - 1]?.key ?? null })
      visit(child)
    })
  }
  visit(after)

  const removals = [...old].filter(([key, { shape, parent }]) => {
    const gone = (at: string | null): boolean =>
      at !== null && kept.get(at)?.shape.type !== old.get(at)?.shape.type
    return (!kept.has(key) || kept.get(key)?.shape.type !== shape.type) && !gone(parent)
  })
  return { creations, moves, changes, removals: removals.map(([key]) => key) }
}

/** Nothing to do. */
export const NO_PATCH: Patch = { creations: [], moves: [], changes: [], removals: [] }

/** Patches of several scenes as one. */
export const together = (patches: readonly Patch[]): Patch => ({
  creations: patches.flatMap(({ creations }) => creations),
  moves: patches.flatMap(({ moves }) => moves),
  changes: patches.flatMap(({ changes }) => changes),
  removals: patches.flatMap(({ removals }) => removals),
})

/** Whether anything has to be done at all. */
export const isEmpty = ({ creations, moves, changes, removals }: Patch): boolean =>
  creations.length + moves.length + changes.length + removals.length === 0

const withoutChildren = (shape: Shape): Shape =>
  shape.type === 'frame' || shape.type === 'section' ? { ...shape, children: [] } : shape

/**
 * Children that need no move: they were here, and in this order as far as order matters. A parent that lays out passes
 * over what is hidden: its place does not count until it is shown.
 */
function stayingInPlace(parent: Shape, children: readonly Shape[], old: Places): Set<string> {
  const here = children.filter(({ key }) => old.get(key)?.parent === parent.key)
  if (!laysOut(parent)) return new Set(here.map(({ key }) => key))
  const known = old.get(parent.key)
  const ranks = new Map(
    (known === undefined ? [] : childrenOf(known.shape)).map(({ key }, index) => [key, index]),
  )
  const isSeen = (shape: Shape | undefined): boolean => shape?.hidden !== true
  const seen = here.filter((child) => isSeen(child) && isSeen(old.get(child.key)?.shape))
  const inOrder = longestRising(seen, ({ key }) => ranks.get(key) ?? 0)
  const hidden = here.filter((child) => !isSeen(child))
  return new Set([...inOrder, ...hidden].map(({ key }) => key))
}

function ownDiffers(before: Shape, after: Shape): boolean {
  const own = new Set([...Object.keys(before), ...Object.keys(after)])
  own.delete('children')
  for (const name of own) if (propertyDiffers(before, after, name)) return true
  return false
}

/** Whether a property has another value; lists and records are compared by content. */
export function propertyDiffers(before: Shape, after: Shape, name: string): boolean {
  const old: unknown = Reflect.get(before, name)
  const next: unknown = Reflect.get(after, name)
  if (old === next) return false
  return (
    typeof old !== 'object' ||
    typeof next !== 'object' ||
    JSON.stringify(old) !== JSON.stringify(next)
  )
}
