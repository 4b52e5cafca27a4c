import type { CardKind } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { newId } from '../../journey/new-id'
import { newCard } from '../../journey/new-record'
import type { Kept } from './kept'

/** A field for a card to be, and where that card will stand. */
export interface DraftPlace {
  readonly key: string
  /** Ids of the records without which the field is not there. */
  readonly needs: readonly string[]
  readonly kind: CardKind
  readonly stage: string
  readonly lane: string
}

/** What was typed and not yet entered: it stays while one looks at another stage. */
export interface Drafts {
  readonly read: (key: string) => string
  readonly write: (place: DraftPlace, text: string) => void
  /** The field is left. */
  readonly leave: () => void
  /** Takes out what was typed where there is no field any more; `after` is `null` where the map is gone. */
  readonly takeLost: (before: Journey, after: Journey | null) => LostDraft[]
}

interface LostDraft {
  readonly kept: Kept
  /** Whether it was being typed just now. */
  readonly inHand: boolean
}

export function createDrafts(): Drafts {
  const drafts = new Map<string, DraftPlace & { readonly text: string }>()
  let inHand: string | null = null

  return {
    read: (key) => drafts.get(key)?.text ?? '',
    write: (place, text) => {
      if (text === '') drafts.delete(place.key)
      else drafts.set(place.key, { ...place, text })
      inHand = place.key
    },
    leave: () => {
      inHand = null
    },
    takeLost: (before, after) => {
      const lost = [...drafts.values()].filter(
        ({ needs }) =>
          needs.every((id) => has(before, id)) &&
          !(after !== null && needs.every((id) => has(after, id))),
      )
      for (const { key } of lost) drafts.delete(key)
      return lost.map(({ key, kind, stage, lane, text }) => ({
        kept: {
          id: newId(),
          key,
          why: 'gone',
          text,
          typing: null,
          card: newCard(kind, stage, lane, text),
        },
        inHand: key === inHand,
      }))
    },
  }
}

const has = ({ stages, lanes, cards }: Journey, id: string): boolean =>
  [stages, lanes, cards].some((records) => records.some((record) => record.id === id))
