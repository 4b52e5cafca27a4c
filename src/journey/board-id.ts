import './jitless'
import * as z from 'zod/mini'

/** Every board there is: a picture that is derived from a journey and stands beside its map. */
export const boardId = z.enum([
  'funnel',
  'scorecard',
  'work',
  'departments',
  'channels',
  'roles',
  'gap',
  'decisions',
  'maturity',
  'poster',
])
export type BoardId = z.infer<typeof boardId>
export const BOARD_IDS: readonly BoardId[] = boardId.options
