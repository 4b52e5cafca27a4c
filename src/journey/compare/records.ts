import '../jitless'
import * as z from 'zod/mini'
import { hiddenLast } from '../hidden-last'
import type { Journey } from '../journey'
import { lane as laneSchema } from '../lane'

/** Kinds of record of which a journey has a list. */
export const LIST_KINDS = ['persona', 'stage', 'lane', 'card'] as const
export type ListKind = (typeof LIST_KINDS)[number]
/** `journey` is the head: what is said of the map as a whole. */
export type RecordKind = 'journey' | ListKind
export const RECORD_KINDS: readonly RecordKind[] = ['journey', ...LIST_KINDS]

/** A record by its fields, whatever these are. */
export interface Fields {
  readonly id: string
  readonly [field: string]: unknown
}

/** A journey by its records: one head, and the lists in their order; hidden lanes, which have none, last. */
export type Records = Readonly<Record<RecordKind, readonly Fields[]>>

export function recordsOf(journey: Journey): Records {
  const { personas, stages, lanes, cards, ...head } = journey
  return { journey: [head], persona: personas, stage: stages, lane: hiddenLast(lanes), card: cards }
}

/** Lanes as they stand on a map. @throws ZodError where they are none */
export const lanesInOrder = (lanes: readonly Fields[]): readonly Fields[] =>
  hiddenLast(lanes.map((lane) => z.parse(laneSchema, lane)))

/** Records by their id. */
export const byId = (records: readonly Fields[]): ReadonlyMap<string, Fields> =>
  new Map(records.map((record) => [record.id, record]))

/** What a record has in a field itself; `undefined` where it has none, whatever the field is called. */
export const valueOf = (record: Fields | undefined, field: string): unknown =>
  record !== undefined && Object.prototype.hasOwnProperty.call(record, field)
    ? record[field]
    : undefined
