import type { Card } from '../../journey/card'
import type { Operation } from '../../journey/operation'

/** What a person wrote here and the map does not have: it is kept in sight until they let it go. */
export interface Kept {
  readonly id: string
  /** Names the field it was written into. */
  readonly key: string
  /** Somebody else wrote over it, it could not be written, or what it belonged to is gone. */
  readonly why: 'changed' | 'refused' | 'gone'
  readonly text: string
  /** Wrote it; writes it again while its record is on the map. `null` for what was not written yet. */
  readonly typing: Operation | null
  /** The card it belonged to or would have become, as it was seen last. */
  readonly card: Card | null
}

/** The list with one more, or with the same one changed; it takes the place of what it only continues. */
export function withKept(list: readonly Kept[], kept: Kept): Kept[] {
  if (list.some(({ id }) => id === kept.id)) {
    return list.map((one) => (one.id === kept.id ? kept : one))
  }
  const others = list.filter(({ key, text }) => key !== kept.key || !kept.text.includes(text))
  return [...others, kept]
}
