import type { BoardId } from '../journey/board-id'
import type { Card, CardKind } from '../journey/card'

/** What stands on the canvas but is not, or not quite, part of the journey. Nothing of it is lost: the panel asks what to do. */
export interface Notes {
  readonly parked: readonly ParkedCard[]
  readonly loose: readonly LooseNote[]
  readonly lost: readonly LostHeader[]
  /** Ids of cards in a lane that is made for another kind of card. */
  readonly misplaced: readonly string[]
  readonly damaged: readonly DamagedRecord[]
  readonly boards: readonly BoardNote[]
}

/** A card that stands in no cell: beside the grid, or on the page outside of every map. */
export interface ParkedCard {
  /** As it was read; its `stage` and `lane` are empty. */
  readonly card: Card
  readonly where: 'off-grid' | 'off-map'
}

/** A sticky or text that somebody put into a cell without the plugin: a card to be. */
export interface LooseNote {
  /** Id of its node. */
  readonly node: string
  readonly text: string
  /** Name of who wrote it, where Figma knows. */
  readonly author: string
  readonly stage: string
  readonly lane: string
  /** The kind of card it would become. */
  readonly kind: CardKind
}

/** A stage or lane whose header or label was deleted while its cells still stand. The journey keeps it. */
export interface LostHeader {
  readonly kind: 'stage' | 'lane'
  readonly id: string
  /** Its last known name; empty where nobody knows. */
  readonly name: string
  readonly cards: number
}

/** A record whose data cannot be read, wholly or in part. What can be read is in the journey. */
export interface DamagedRecord {
  readonly node: string
  /** Key of the record, such as `card:x1`, where it could be told. */
  readonly key: string | null
  /** What people see there: its text or the name of its layer. */
  readonly name: string
  /** Written by a newer Tropa: not damaged, only not understood here. */
  readonly newer: boolean
}

/** A board beside the map. */
export interface BoardNote {
  readonly id: BoardId
  /** It shows what the journey no longer is: people have changed the map by hand since. */
  readonly isBehind: boolean
  /** It shows other maps, too, and nobody has looked at them since this one is open: it may be behind. */
  readonly isUnsure?: true
}

/** The same notes in an order that is the same for everybody, in whatever order their plugin has met them. */
export function inOneOrder(notes: Notes): Notes {
  const by =
    <T>(text: (note: T) => string) =>
    (a: T, b: T): number =>
      text(a) < text(b) ? -1 : 1
  return {
    ...notes,
    parked: [...notes.parked].sort(by(({ card: { id, text } }) => `${text} ${id}`)),
    loose: [...notes.loose].sort(by(({ node }) => node)),
    damaged: [...notes.damaged].sort(by(({ node }) => node)),
    boards: [...notes.boards].sort(by(({ id }) => id)),
  }
}

export const NO_NOTES: Notes = {
  parked: [],
  loose: [],
  lost: [],
  misplaced: [],
  damaged: [],
  boards: [],
}
