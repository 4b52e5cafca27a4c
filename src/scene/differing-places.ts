import { childrenOf, type Shape } from './shape'

/** A shape and the key of its parent, `null` for the outermost. */
export interface Place {
  readonly shape: Shape
  readonly parent: string | null
}

export type Places = ReadonlyMap<string, Place>

export interface Differing {
  readonly old: Places
  readonly kept: Places
  /** Shapes that are the same object in both, in a parent that leaves its children where they say: nothing to do. */
  readonly shared: ReadonlySet<Shape>
}

/**
 * The places of all shapes in two scenes, except what lies below a shape that is the same object in both and in the
 * same parent: scenes of large maps share most of their parts, and those are not walked through. Where a parent lays
 * out, its children's places are given in any case, since they are told by their order.
 */
export function differingPlaces(before: Shape, after: Shape): Differing {
  const old = new Map<string, Place>()
  const kept = new Map<string, Place>()
  const shared = new Set<Shape>()

  const collect = (into: Map<string, Place>, shape: Shape, parent: string | null): void => {
    into.set(shape.key, { shape, parent })
    for (const child of childrenOf(shape)) collect(into, child, shape.key)
  }
  const compare = (was: Shape, is: Shape, parent: string | null): void => {
    old.set(was.key, { shape: was, parent })
    kept.set(is.key, { shape: is, parent })
    if (was === is) return
    if (!laysOut(is)) {
      const stays = new Set(childrenOf(is))
      for (const child of childrenOf(was)) if (stays.has(child)) shared.add(child)
    }
    const differs = (child: Shape): boolean => !shared.has(child)
    const left = new Map(
      childrenOf(was)
        .filter(differs)
        .map((child) => [child.key, child]),
    )
    for (const child of childrenOf(is).filter(differs)) {
      const known = left.get(child.key)
      if (known === undefined) collect(kept, child, is.key)
      else compare(known, child, is.key)
      left.delete(child.key)
    }
    for (const gone of left.values()) collect(old, gone, was.key)
  }
  compare(before, after, null)
  return { old, kept, shared }
}

/** Whether a shape puts its children one behind the other. */
export const laysOut = (shape: Shape): boolean => shape.type === 'frame' && shape.layout !== 'plane'
