import { recordEntry } from '../../scene/record-entry'
import type { NodeRecord, Shape } from '../../scene/shape'
import { DATA, NAMESPACE } from '../data-keys'
import { propertyDiffers } from '../../scene/diff'
import { parseRecord } from '../record-data'
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
  const old = node.getSharedPluginData(NAMESPACE, DATA.record)
  const entry = entryAfter(old, after.record, node)
  pen.act(
    () => node.setSharedPluginData(NAMESPACE, DATA.record, entry),
    () => node.setSharedPluginData(NAMESPACE, DATA.record, old),
  )
}

/**
 * Makes a node the node of a record: one of somebody's own, or one whose record is a copy or damaged. Its name stays:
 * people know it by that.
 */
export function claimIdentity(pen: Pen, node: SceneNode, { record, field }: Shape): void {
  if (record === undefined) return
  const written = node.getSharedPluginData(NAMESPACE, DATA.record)
  const shows = node.getSharedPluginData(NAMESPACE, DATA.field)
  const entries = [
    [DATA.record, written, entryAfter(written, record, node)],
    // A copy goes on showing the field of its original, as its parts do.
    ...(field === undefined || shows !== ''
      ? []
      : [[DATA.field, shows, `${field.of}/${field.name}`] as const]),
  ] as const
  for (const [name, old, entry] of entries) {
    if (old === entry) continue
    pen.act(
      () => node.setSharedPluginData(NAMESPACE, name, entry),
      () => node.setSharedPluginData(NAMESPACE, name, old),
    )
  }
}

/**
 * The entry that takes the place of an old one. A copy stays a copy: its parts carry the key of its original, too, and
 * are found by what is written on both.
 */
function entryAfter(old: string, record: NodeRecord, node: SceneNode): string {
  const { id, node: first } = old === '' ? NOTHING : parseRecord(old)
  const isCopy = id !== null && first !== null && first !== node.id
  return isCopy ? recordEntry({ ...record, id }, first) : recordEntry(record, node.id)
}

const NOTHING = { id: null, node: null }
