/** Our entries in a node's shared plugin data. Other plugins and Figma's REST API can read them. */
export const NAMESPACE = 'tropa'

export const DATA = {
  /** The record of a journey, persona, stage, lane, cell or card. */
  record: 'record',
  /** Of a board: which one, of which journey, and what it shows. */
  board: 'board',
  /** On a text: which field of which record it shows, as `card:x1/text`. */
  field: 'field',
  /** On any other part below the node of its record: its key in the scene. */
  part: 'part',
  /** The same on a part that stands elsewhere; reading a map finds these too, so that no edit has to search for them. */
  loose: 'loose',
} as const
