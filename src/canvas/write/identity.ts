import { recordEntry } from '../../scene/record-entry'
import type { NodeRecord, Shape } from '../../scene/shape'
import { DATA, NAMESPACE } from '../data-keys'
import { copyId } from '../read/identify'
import { propertyDiffers } from '../../scene/diff'
import { isNamedAlike } from '../../scene/view/layer-name'
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
    node.setSharedPluginData(NAMESPACE, entryOf(record), recordEntry(record, node.id))
  }
  if (field !== undefined) {
    node.setSharedPluginData(NAMESPACE, DATA.field, `${field.of}/${field.name}`)
  }
  if (record === undefined && field === undefined) {
    node.setSharedPluginData(NAMESPACE, loose ? DATA.loose : DATA.part, key)
  }
}

/** Writes name and record where they differ, and which field it shows; what a node is never changes. */
export function writeIdentity(pen: Pen, node: SceneNode, before: Shape, after: Shape): void {
  const isWritten = after.record !== undefined && propertyDiffers(before, after, 'record')
  // Whoever retypes a record by hand does not rename its layer: that is done when the record is written.
  if (before.name !== after.name || (isWritten && isStale(node, after)))
    pen.set(node, 'name', after.name)
  if (propertyDiffers(before, after, 'field')) writeField(pen, node, after)
  if (!isWritten) return
  const name = entryOf(after.record)
  const old = node.getSharedPluginData(NAMESPACE, name)
  const entry = entryAfter(old, after, node)
  pen.act(
    () => node.setSharedPluginData(NAMESPACE, name, entry),
    () => node.setSharedPluginData(NAMESPACE, name, old),
  )
}

/** Boards are no part of the map: who reads it does not meet them. */
const entryOf = ({ kind }: NodeRecord): 'record' | 'board' =>
  kind === 'board' ? DATA.board : DATA.record

/** Whether a layer has a name that we gave it for another text. */
export const isStale = ({ name }: SceneNode, shape: Shape): boolean =>
  name !== shape.name && isNamedAlike(name, shape.name)

/**
 * Makes a node the node of a record: one of somebody's own, or one whose record is a copy or damaged. Its name stays:
 * people know it by that.
 */
export function claimIdentity(pen: Pen, node: SceneNode, shape: Shape): void {
  const { record, field } = shape
  if (record === undefined) return
  const written = node.getSharedPluginData(NAMESPACE, DATA.record)
  const shows = node.getSharedPluginData(NAMESPACE, DATA.field)
  const entries = [
    [DATA.record, written, entryAfter(written, shape, node)],
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

/** A text that says something else, or nothing any more. A copy says what its original does. */
function writeField(pen: Pen, node: SceneNode, { field }: Shape): void {
  if (field === undefined) return
  const old = node.getSharedPluginData(NAMESPACE, DATA.field)
  const entry = `${field.of}/${field.name}`
  pen.act(
    () => node.setSharedPluginData(NAMESPACE, DATA.field, entry),
    () => node.setSharedPluginData(NAMESPACE, DATA.field, old),
  )
}

/**
 * The entry that takes the place of an old one. A copy stays a copy: its parts carry the key of its original, too, and
 * are found by what is written on both.
 */
function entryAfter(old: string, { key, record }: Shape, node: SceneNode): string {
  if (record === undefined) return old
  const own = recordEntry(record, node.id)
  if (key !== `${record.kind}:${copyId(node.id)}`) return own
  const { id, node: written } = parseRecord(old)
  const first = written === node.id ? null : written
  // Where it no longer says of what it is a copy, the record does.
  if (key !== `${record.kind}:${record.id}`) return recordEntry(record, first ?? '')
  // One that came from another map, where its id was free, is none of another node: from now on it is read as a copy.
  return id === null || id === record.id ? own : recordEntry({ ...record, id }, first ?? '')
}
