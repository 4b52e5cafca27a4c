import type { BoardId } from '../journey/board-id'
import type { FrameLink } from '../journey/card'
import type { Journey, Language } from '../journey/journey'
import type { Operation } from '../journey/operation'
import type { Result } from '../journey/problem'
import type { MapSummary } from '../protocol/raw-map'
import type { RecordRef } from '../protocol/record-ref'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Snapshot } from './snapshot'

type Nothing = Readonly<Record<string, never>>

/** Everything the panel asks of the planner: what it gives and what it gets. */
export interface Asks {
  /** First words: what is this, and what is there? */
  readonly hello: readonly [Nothing, AnswerTo<'hello'>]
  /** Draw a journey as a new map beside what is on the page. Can be cancelled; reports progress. */
  readonly draw: readonly [{ readonly journey: Journey }, Snapshot]
  /** Read a map and follow it from now on. */
  readonly open: readonly [{ readonly root: string }, Snapshot]
  /** Look at another map. Nothing is written, and the open one stays open. */
  readonly peek: readonly [{ readonly root: string }, Journey]
  /** Stop following a map. */
  readonly leave: readonly [Nothing, { readonly maps: MapSummary[] }]
  /**
   * Apply operations to the open map, all or none. `base` is the version the panel applied them to; the answer brings
   * the whole again where that is not ours. Edits with the same `step` become one undo step (a person's typing).
   */
  readonly edit: readonly [
    {
      readonly root: string
      readonly base: number
      readonly operations: readonly Operation[]
      readonly step: string | null
    },
    { readonly version: number; readonly snapshot: Snapshot | null },
  ]
  /** Apply many operations to the open map, all or none, as one undo step. Can be cancelled; reports progress. */
  readonly take: readonly [
    { readonly root: string; readonly operations: readonly Operation[] },
    Snapshot,
  ]
  /** Lay the open map out again: everything of ours in its place, what is missing drawn anew. One undo step. */
  readonly tidy: readonly [{ readonly root: string }, Snapshot]
  /** Put parked cards back into the map, into that stage or, with `null`, the first. One undo step. */
  readonly putBack: readonly [
    { readonly root: string; readonly cards: readonly string[]; readonly stage: string | null },
    Snapshot,
  ]
  /** Make cards of loose notes, by their nodes. One undo step. */
  readonly collect: readonly [
    { readonly root: string; readonly nodes: readonly string[] },
    Snapshot,
  ]
  /** Draw a deleted header or label again. One undo step. */
  readonly restore: readonly [
    { readonly root: string; readonly kind: 'stage' | 'lane'; readonly id: string },
    Snapshot,
  ]
  /** Write every damaged record anew with what of it can be read. What a newer Tropa wrote is left alone. One undo step. */
  readonly repair: readonly [{ readonly root: string }, Snapshot]
  /** Draw a board beside the open map, or bring it up to date where it stands. One undo step. */
  readonly drawBoard: readonly [{ readonly root: string; readonly board: BoardId }, Snapshot]
  /** Take a board off the canvas. One undo step. */
  readonly removeBoard: readonly [{ readonly root: string; readonly board: BoardId }, Snapshot]
  /** A picture of the open map, without what the checks mark on it, or, by its key, of a board; `scale` counts for PNG. */
  readonly picture: readonly [Omit<RequestOf<'picture'>, 'type' | 'without'>, AnswerTo<'picture'>]
  /** The typing is over: close its undo step. */
  readonly settle: readonly [Nothing, Nothing]
  /** Take back the last step. */
  readonly undo: readonly [Nothing, Nothing]
  /** Select records of the open map on the canvas; `reveal` also brings them into view. */
  readonly select: readonly [{ readonly records: RecordRef[]; readonly reveal: boolean }, Nothing]
  /** What layer is meant: that of an id or, with `null`, the selected one that is no part of a map. */
  readonly layer: readonly [{ readonly node: string | null }, FrameLink]
  /** Go to a layer, which may be on another page. */
  readonly visit: readonly [{ readonly node: string }, AnswerTo<'visit'>]
  /** Keep a setting for next time. */
  readonly remember: readonly [{ readonly language: Language }, Nothing]
  /** Stop the job that the ask of that number started. */
  readonly cancel: readonly [{ readonly number: number }, Nothing]
}
export type AskType = keyof Asks

/** The answer to come; `number` names the job, so that it can be cancelled. */
export type Asked<T extends AskType> = Promise<Result<Asks[T][1]>> & { readonly number: number }

/** Asks the planner; always answered, if only with a problem. */
export type AskPlanner = <T extends AskType>(type: T, details: Asks[T][0]) => Asked<T>
