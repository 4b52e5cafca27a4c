import '../jitless'
import * as z from 'zod/mini'
import { card } from '../card'
import { lane } from '../lane'
import type { Operation } from '../operation'
import { persona } from '../persona'
import { stage } from '../stage'
import type { Fields, ListKind } from './records'

/**
 * The operation that adds a record.
 * @param at its place in the order, of a card in its cell
 * @throws ZodError where it is no record of that kind: one that comes out of a journey always is
 */
export function addRecord(kind: ListKind, record: Fields, at: number): Operation {
  switch (kind) {
    case 'persona':
      return { type: 'persona.add', persona: z.parse(persona, record), at }
    case 'stage':
      return { type: 'stage.add', stage: z.parse(stage, record), at }
    case 'lane':
      return { type: 'lane.add', lane: z.parse(lane, record), at }
    case 'card':
      return { type: 'card.add', card: z.parse(card, record), at }
  }
}
