import './jitless'
import * as z from 'zod/mini'
import { laneKind } from './lane-kind'
import { id, text } from './text'

/** A row of one kind. `persona` is the id of the persona whose row it is, `null` for everybody's (C94). */
export const lane = z.looseObject({
  id,
  kind: laneKind,
  name: text,
  hint: text,
  persona: z.nullable(id),
  /** Kept with all its cards, and not shown. */
  hidden: z._default(z.boolean(), false),
})
export type Lane = z.infer<typeof lane>
