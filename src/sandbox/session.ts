import { findMaps } from '../canvas/find-maps'
import type { LiveMap } from '../canvas/live-map'
import type { News } from '../protocol/message'
import type { MapSummary, Snapshot } from '../protocol/snapshot'
import { countRecords } from '../canvas/count-records'
import { createUndoSteps, type UndoSteps } from './undo-steps'

/** What one run of the plugin knows: the map that is open, and what is being done. */
export interface Session {
  readonly steps: UndoSteps
  readonly tell: (news: News) => void
  /** The open map, or `null`. */
  readonly open: () => LiveMap | null
  /** Takes a map's new state; its version rises. */
  readonly follow: (map: LiveMap) => Snapshot
  readonly leave: () => void
  readonly version: () => number
  /** Numbers of jobs that were asked to stop. */
  readonly cancelled: Set<number>
  /** Runs one thing after another: two edits never write at the same time. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  /** Whether something is being written just now. */
  readonly busy: () => boolean
}

export function createSession(send: (message: unknown) => void): Session {
  let map: LiveMap | null = null
  let version = 0
  let last: Promise<unknown> = Promise.resolve()
  let running = 0

  return {
    steps: createUndoSteps(),
    tell: (news) => send({ news }),
    open: () => map,
    follow: (next) => {
      map = next
      version += 1
      return { root: next.index.root, version, journey: next.journey, unreadable: next.unreadable }
    },
    leave: () => {
      map = null
    },
    version: () => version,
    cancelled: new Set(),
    inTurn: (work) => {
      running += 1
      const turn = last.then(work).finally(() => {
        running -= 1
      })
      // The next in line is not to fail because this one did; who asked for this one is told.
      last = turn.catch(() => undefined)
      return turn
    },
    busy: () => running > 0,
  }
}

/** The maps on the current page, for the panel's list. */
export const summaries = (): MapSummary[] => findMaps().map(countRecords)
