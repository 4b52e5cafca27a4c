import { childrenOf, type Shape } from './shape'

/** A shape and the key of its parent, `null` for the outermost. */
export interface Place {
  readonly shape: Shape
  readonly parent: string | null
}

export type Places = ReadonlyMap<string, Place>

/**
 * The places of all shapes in two scenes, except what lies below a shape that is the same object in both and in the
 * same parent: scenes of large maps share most of their parts, and those are not walked through.
 */
export function differingPlaces(
  before: Shape,
  after: Shape,
): { readonly old: Places; readonly kept: Places } {
  const old = new Map<string, Place>()
  const kept = new Map<string, Place>()

  const collect = (into: Map<string, Place>, shape: Shape, parent: string | null): void => {
    into.set(shape.key, { shape, parent })
    for (const child of childrenOf(shape)) collect(into, child, shape.key)
  }
  const compare = (was: Shape, is: Shape, parent: string | null): void => {
    old.set(was.key, { shape: was, parent })
    kept.set(is.key, { shape: is, parent })
    if (was === is) return
    const left = new Map(childrenOf(was).map((child) => [child.key, child]))
    for (const child of childrenOf(is)) {
      const known = left.get(child.key)
      if (known === undefined) collect(kept, child, is.key)
      else compare(known, child, is.key)
      left.delete(child.key)
    }
    for (const gone of left.values()) collect(old, gone, was.key)
  }
  compare(before, after, null)
  return { old, kept }
}
