import './jitless'
import * as z from 'zod/mini'

/** Everything that can be wrong with what was asked; each has a text for people in every language. */
export const problemCode = z.enum([
  'unknown-stage',
  'unknown-lane',
  'unknown-card',
  'unknown-persona',
  'id-taken',
  'bad-value',
  'fixed-field',
  'stage-has-cards',
  'lane-has-cards',
  'last-stage',
  'persona-has-lanes',
  'lane-holds-no-cards',
  'not-a-barrier',
  'not-a-solution',
  'dangling-reference',
  'unknown-format',
  'not-json',
  'not-a-journey',
  'newer-version',
  'too-large',
  'record-too-long',
  'damaged-record',
  'newer-record',
  'map-gone',
  'no-font',
  'no-picture',
  'cancelled',
  'not-understood',
  'canvas-failed',
  'nothing-to-undo',
])
export type ProblemCode = z.infer<typeof problemCode>
