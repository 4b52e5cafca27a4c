/**
 * A `.fig` of the playground holds stickies, shapes, connectors and tables as frames, which every reader draws. What they were is
 * kept beside it, under a plugin id of our own.
 */
export const MARKS = 'tropa-playground'

export const MARK = {
  /** On such a frame: `STICKY`, `SHAPE_WITH_TEXT`, `CONNECTOR` or `TABLE`. */
  kind: 'kind',
  /** On what is drawn in it: `text`, `outline`, `row` or `cell`. */
  part: 'part',
} as const
