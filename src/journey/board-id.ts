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
  'personas',
  'gap',
  'decisions',
  'maturity',
  'poster',
  'curves',
  'changes',
  'summary',
  'table',
])
export type BoardId = z.infer<typeof boardId>

/** Boards that show the other maps of the family as well. */
export const OF_FAMILY: ReadonlySet<BoardId> = new Set<BoardId>(['curves', 'changes'])
export const BOARD_IDS: readonly BoardId[] = boardId.options
