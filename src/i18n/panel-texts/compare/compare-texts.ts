/** How two journeys are told apart in words; `{…}` are still to be filled in. */
export interface CompareTexts {
  /** Names of fields, of one kind of record where it says so; one that is not here is called as it is in the file. */
  readonly fields: Readonly<Record<string, string>>
  /** Words for the values of fields that have a few to choose from. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** A record with its name, by its kind and, of cards, by the kind of the card. */
  readonly named: Readonly<Record<string, string>>
  readonly say: Readonly<Record<SayKey, string>>
}
type SayKey =
  | 'map'
  | 'quoted'
  | 'noName'
  | 'cell'
  | 'place'
  | 'empty'
  | 'unknown'
  | 'none'
  | 'yes'
  | 'no'
  | 'added'
  | 'removed'
  | 'changed'
  | 'moved'
  | 'order'
  | 'along'
  | 'summary'
  | 'noDifference'
  | 'personas'
  | 'stages'
  | 'lanes'
  | 'cards'
