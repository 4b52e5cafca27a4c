/** Our entries in a node's shared plugin data. Other plugins and Figma's REST API can read them. */
export const NAMESPACE = 'tropa'

export const DATA = {
  /** The record of a journey, persona, stage, lane, cell or card. */
  record: 'record',
  /** On a text: which field of which record it shows, as `card:x1/text`. */
  field: 'field',
  /** On any other part: its key in the scene. */
  part: 'part',
} as const
