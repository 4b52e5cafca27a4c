import type { SceneNode } from '@open-pencil/core'

/**
 * What Figma keeps on a node and the scene graph has no field for (the kind of a sticky, the stroke
 * weight of a node without strokes). It lives in the node's free `overrides` record, which the graph
 * copies with the node, so clones, undo and a person's copies carry it.
 */
export type Extras = Readonly<Record<string, unknown>>

/** The `overrides` value that sets some extras and keeps the others. */
export function withExtras(node: SceneNode, extras: Extras): Pick<SceneNode, 'overrides'> {
  return { overrides: { ...node.overrides, ...extras } }
}

export function numberExtra(node: SceneNode, key: string, fallback: number): number {
  const value = node.overrides[key]
  return typeof value === 'number' ? value : fallback
}

export function stringExtra(node: SceneNode, key: string, fallback: string): string {
  const value = node.overrides[key]
  return typeof value === 'string' ? value : fallback
}

export function booleanExtra(node: SceneNode, key: string, fallback: boolean): boolean {
  const value = node.overrides[key]
  return typeof value === 'boolean' ? value : fallback
}

/** The extra if it is one of `allowed`, else the first of them. */
export function choiceExtra<T extends string>(
  node: SceneNode,
  key: string,
  allowed: readonly [T, ...T[]],
): T {
  const value = node.overrides[key]
  return allowed.find((choice) => choice === value) ?? allowed[0]
}
