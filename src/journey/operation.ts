import './jitless'
import * as z from 'zod/mini'
import { card } from './card'
import { lane } from './lane'
import { persona } from './persona'
import { stage } from './stage'
import { id } from './text'

/** New values of some fields; each is checked against the record's schema when the operation is applied. */
const patch = z.record(z.string(), z.unknown())
/** Where in the order, counted from 0 among its kin; beyond the end means the end. */
const at = z.int().check(z.nonnegative())
/** What becomes of the cards of a removed stage or lane: refuse while there are any, or remove them too. */
const cards = z.enum(['refuse', 'remove'])

/** Every change of a journey, as a plain value: the same on both sides of the protocol. */
export const operation = z.discriminatedUnion('type', [
  z.object({ type: z.literal('journey.edit'), patch }),
  z.object({ type: z.literal('persona.add'), persona, at }),
  z.object({ type: z.literal('persona.edit'), id, patch }),
  z.object({ type: z.literal('persona.move'), id, at }),
  z.object({ type: z.literal('persona.remove'), id }),
  z.object({ type: z.literal('stage.add'), stage, at }),
  z.object({ type: z.literal('stage.edit'), id, patch }),
  z.object({ type: z.literal('stage.move'), id, at }),
  z.object({ type: z.literal('stage.remove'), id, cards }),
  z.object({ type: z.literal('lane.add'), lane, at }),
  z.object({ type: z.literal('lane.edit'), id, patch }),
  z.object({ type: z.literal('lane.move'), id, at }),
  z.object({ type: z.literal('lane.remove'), id, cards }),
  z.object({ type: z.literal('card.add'), card, at }),
  z.object({ type: z.literal('card.edit'), id, patch }),
  z.object({ type: z.literal('card.move'), id, stage: id, lane: id, at }),
  z.object({ type: z.literal('card.remove'), id }),
  z.object({ type: z.literal('barrier.link'), barrier: id, solution: id }),
  z.object({ type: z.literal('barrier.unlink'), barrier: id, solution: id }),
])
export type Operation = z.infer<typeof operation>
export type OperationType = Operation['type']
export type OperationOf<T extends OperationType> = Extract<Operation, { type: T }>
