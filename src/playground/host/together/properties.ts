import type { SceneNode } from '@open-pencil/core'
import { copyField, isField, sameValue } from '../document/shadow'

type Fields = readonly (keyof SceneNode)[]
/** Name of what is one value for everybody: of two who change it at once, one wins. */
export type PropertyName = string

/** Where a node stands among which siblings; not a field of the node itself. */
export const PLACE: PropertyName = 'parentIndex'
export const TRANSFORM: PropertyName = 'transform'
export const SIZE: PropertyName = 'size'

/**
 * Fields that Figma keeps as one value, by its name for it in the schema of its own files
 * (`NodeChange`). Stroke weight and align are further ones there; the engine has them in each stroke.
 */
const groups: Readonly<Record<string, { fields: Fields; extras?: readonly string[] }>> = {
  transform: { fields: ['x', 'y', 'rotation', 'flipX', 'flipY'] },
  size: { fields: ['width', 'height'] },
  minSize: { fields: ['minWidth', 'minHeight'] },
  maxSize: { fields: ['maxWidth', 'maxHeight'] },
  textData: { fields: ['text', 'styleRuns'] },
  fontName: { fields: ['fontFamily', 'fontWeight', 'italic'] },
  lineHeight: { fields: ['lineHeight'], extras: ['lineHeightPercent'] },
  letterSpacing: { fields: ['letterSpacing'], extras: ['letterSpacingPercent'] },
  vectorData: { fields: ['vectorNetwork'], extras: ['vectorPaths'] },
  strokePaints: {
    fields: ['strokes', 'strokeCap', 'strokeJoin', 'dashPattern'],
    extras: ['strokeWeight', 'strokeAlign'],
  },
}

/** What is no value of a node: who it is, where it stands, and what the engine notes for itself. */
const apart: ReadonlySet<string> = new Set([
  ...['id', 'type', 'parentId', 'childIds', 'source', 'textPicture', 'overrides'],
])

const EXTRA = 'overrides.'
const byField = new Map<string, PropertyName>()
const byExtra = new Map<string, PropertyName>()
for (const [name, { fields, extras = [] }] of Object.entries(groups)) {
  for (const field of fields) byField.set(field, name)
  for (const extra of extras) byExtra.set(extra, name)
}

/** The properties in which a node differs from what it was. */
export function changedProperties(
  node: SceneNode,
  before: Readonly<Partial<SceneNode>>,
): PropertyName[] {
  const names = new Set<PropertyName>()
  for (const field of Object.keys(before)) {
    if (!apart.has(field)) names.add(byField.get(field) ?? field)
  }
  const old = before.overrides
  if (old !== undefined) {
    for (const key of new Set([...Object.keys(old), ...Object.keys(node.overrides)])) {
      if (!sameValue(old[key], node.overrides[key])) names.add(byExtra.get(key) ?? EXTRA + key)
    }
  }
  return [...names]
}

/** All properties a node of these fields has. */
export function allProperties(node: Readonly<SceneNode>): PropertyName[] {
  const names = new Set<PropertyName>()
  for (const field of Object.keys(node)) {
    if (!apart.has(field)) names.add(byField.get(field) ?? field)
  }
  for (const key of Object.keys(node.overrides)) names.add(byExtra.get(key) ?? EXTRA + key)
  return [...names]
}

/** The values of some properties; of `overrides` only what belongs to them. */
export function valuesOf(
  node: Readonly<SceneNode>,
  properties: Iterable<PropertyName>,
): Partial<SceneNode> {
  const values: Partial<SceneNode> = {}
  const addExtra = (key: string): void => {
    if (key in node.overrides) (values.overrides ??= {})[key] = node.overrides[key]
  }
  for (const name of properties) {
    const group = groups[name]
    if (group !== undefined) {
      for (const field of group.fields) copyField(node, values, field)
      group.extras?.forEach(addExtra)
    } else if (name.startsWith(EXTRA)) addExtra(name.slice(EXTRA.length))
    else if (isField(node, name)) copyField(node, values, name)
  }
  return values
}

/** Writes the values of some properties into the fields of a node. */
export function takeValues(into: SceneNode, values: Readonly<Partial<SceneNode>>): void {
  const overrides =
    values.overrides === undefined ? into.overrides : { ...into.overrides, ...values.overrides }
  Object.assign(into, values, { overrides })
}

/** What of these values the node does not have yet, as a change of the node. */
export function missingValues(
  node: SceneNode,
  values: Readonly<Partial<SceneNode>>,
): Partial<SceneNode> {
  const missing: Partial<SceneNode> = {}
  for (const field of Object.keys(values)) {
    if (field === 'overrides' || !isField(node, field)) continue
    if (!sameValue(node[field], values[field])) copyField(values, missing, field)
  }
  const extras = Object.entries(values.overrides ?? {}).filter(
    ([key, value]) => !sameValue(node.overrides[key], value),
  )
  if (extras.length > 0) {
    missing.overrides = { ...node.overrides, ...Object.fromEntries(extras) }
  }
  return missing
}
