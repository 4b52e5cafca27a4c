/**
 * A `.fig` of the playground holds stickies, shapes and connectors as frames, which every reader draws. What they were is
 * kept beside it, under a plugin id of our own.
 */
export const MARKS = 'tropa-playground'

export const MARK = {
  /** On such a frame: `STICKY`, `SHAPE_WITH_TEXT` or `CONNECTOR`. */
  kind: 'kind',
  /** On what is drawn in it: `text` or `outline`. */
  part: 'part',
} as const
