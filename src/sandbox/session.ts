import { countRecords } from '../canvas/count-records'
import { findMaps } from '../canvas/find-maps'
import type { NodeIndex } from '../canvas/node-index'
import type { SandboxEvent } from '../protocol/event'
import type { MapSummary } from '../protocol/raw-map'
import { createUndoSteps, type UndoSteps } from './undo-steps'

/** What one run of the plugin knows: which map is followed, where its nodes are, and what is being done. */
export interface Session {
  readonly steps: UndoSteps
  readonly tell: (event: SandboxEvent) => void
  /** Where the nodes of the followed map are, or `null`. */
  readonly followed: () => NodeIndex | null
  readonly follow: (index: NodeIndex | null) => void
  /** How many writes of the panel were done. */
  readonly writes: () => number
  readonly wrote: () => number
  /** Remembers how to take back what is being written; `null` when it is over. */
  readonly underway: (takeBack: (() => void) | null) => void
  /** The plugin is closed: what is half written is taken back. */
  readonly stop: () => void
  /** Numbers of jobs that were asked to stop. */
  readonly cancelled: Set<number>
  /** Runs one thing after another: two edits never write at the same time. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

export function createSession(send: (message: unknown) => void): Session {
  let index: NodeIndex | null = null
  let writes = 0
  let takeBack: (() => void) | null = null
  let last: Promise<unknown> = Promise.resolve()

  return {
    steps: createUndoSteps(),
    tell: (event) => send({ event }),
    followed: () => index,
    follow: (next) => {
      index = next
    },
    writes: () => writes,
    wrote: () => ++writes,
    underway: (next) => {
      takeBack = next
    },
    stop: () => takeBack?.(),
    cancelled: new Set(),
    inTurn: (work) => {
      const turn = last.then(work)
      // The next in line is not to fail because this one did; who asked for this one is told.
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** The maps on the current page, for the panel's list. */
export const summaries = (): MapSummary[] => findMaps().map(countRecords)
