import type { Card } from '../card'
import { isSameValue } from '../compare/canonical'
import { isOwnField } from '../compare/own-fields'
import { valueOf, type Fields } from '../compare/records'

export type CardChange = 'added' | 'changed' | 'moved'

/** Cards of another map, by the ids that they have in this one. */
export type CardsBefore = ReadonlyMap<string, Fields>

/** What has become of a card since another map: nothing, that it is new, or that it says something else or stands elsewhere. */
export function cardChanges(card: Card, before: CardsBefore): readonly CardChange[] {
  const old = before.get(card.id)
  if (old === undefined) return ['added']
  const now: Fields = card
  const fields = new Set([...Object.keys(old), ...Object.keys(now)])
  const isOther = [...fields].some(
    (field) =>
      !isOwnField('card', now, field) && !isSameValue(valueOf(old, field), valueOf(now, field)),
  )
  const isElsewhere = old['stage'] !== card.stage || old['lane'] !== card.lane
  return [...(isOther ? ['changed' as const] : []), ...(isElsewhere ? ['moved' as const] : [])]
}
