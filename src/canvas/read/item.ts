import type { RecordKind, StoredRecord } from '../record-data'

/** Something of ours as a reading of the map comes upon it. */
export interface Item {
  readonly node: SceneNode
  /** Of the node; asked once. */
  readonly id: string
  readonly type: NodeType
  /** What the node carries of a record; `null` on a part or a text of one. */
  readonly stored: StoredRecord | null
  /** Which part it is or which field it shows: `card:x1/text`; empty where neither is written on it. */
  readonly key: string
  /** Whether `key` is that of a field; on a record, whether its node shows a text itself. */
  readonly shows: boolean
  /** What record it has to be by where it stands, whatever it says. */
  readonly is?: NamedKind
}

/** Kinds of records that have a name of their own: all but cells. */
export type NamedKind = Exclude<RecordKind, 'cell'>

/** The field by which people know a record. */
export const MAIN_FIELD: Readonly<Record<NamedKind, string>> = {
  journey: 'title',
  persona: 'name',
  stage: 'name',
  lane: 'name',
  card: 'text',
}

/** Its other fields that stand as texts, by the names of their layers. */
const OTHER_FIELDS: Readonly<Record<NamedKind, string>> = {
  journey: 'scenario',
  persona: 'description quote',
  stage: 'subtitle task',
  lane: 'hint',
  card: 'value change amount advantage benefit',
}

/** The field that stands as a point at its height. */
export const PLACE_FIELD = 'emotion'

/** Whether a kind of record has a field that stands as text. */
export const hasField = (kind: NamedKind, field: string): boolean =>
  `${MAIN_FIELD[kind]} ${OTHER_FIELDS[kind]}`.split(' ').includes(field)

/**
 * Which field of a kind of record a layer of that name shows.
 * @param nested where layers are nested they are called as the field, else by its capitalized name
 */
export function fieldNamed(kind: NamedKind, layer: string, nested: boolean): string | undefined {
  const name = nested ? layer : layer.toLowerCase()
  return hasField(kind, name) ? name : undefined
}

/** The record that a key belongs to, where that makes sense: `['card', 'x1']` for `card:x1/text`. */
export function recordIn(key: string): readonly [NamedKind, string] | null {
  const [, kind = '', id = ''] = RECORD.exec(key) ?? []
  return isKind(kind) ? [kind, id] : null
}

const RECORD = /^(\w+):([^/]{1,64})\//

const isKind = (text: string): text is NamedKind => text in MAIN_FIELD
