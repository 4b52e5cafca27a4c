import { recordEntry } from '../../scene/record-entry'
import type { Shape } from '../../scene/shape'
import { DATA, NAMESPACE } from '../data-keys'
import { propertyDiffers } from '../../scene/diff'
import type { Pen } from './pen'

/**
 * Names a new node and marks it as ours: what record it carries, which field it shows, or which part it is.
 * @param loose whether it stands elsewhere than below the node of its record
 */
export function writeNewIdentity(
  node: SceneNode,
  { key, name, record, field }: Shape,
  loose: boolean,
): void {
  node.name = name
  if (record !== undefined) {
    node.setSharedPluginData(NAMESPACE, DATA.record, recordEntry(record, node.id))
  }
  if (field !== undefined) {
    node.setSharedPluginData(NAMESPACE, DATA.field, `${field.of}/${field.name}`)
  }
  if (record === undefined && field === undefined) {
    node.setSharedPluginData(NAMESPACE, loose ? DATA.loose : DATA.part, key)
  }
}

/** Writes name and record where they differ; what a node is never changes. */
export function writeIdentity(pen: Pen, node: SceneNode, before: Shape, after: Shape): void {
  if (before.name !== after.name) pen.set(node, 'name', after.name)
  if (after.record === undefined || !propertyDiffers(before, after, 'record')) return
  const entry = recordEntry(after.record, node.id)
  const old = node.getSharedPluginData(NAMESPACE, DATA.record)
  pen.act(
    () => node.setSharedPluginData(NAMESPACE, DATA.record, entry),
    () => node.setSharedPluginData(NAMESPACE, DATA.record, old),
  )
}
