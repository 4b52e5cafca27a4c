import type { Result } from '../journey/problem'
import type { RawChanges, RawMap } from '../protocol/raw-map'
import { mergeChanges } from './assemble/merge-changes'
import { withHeights } from './compose'
import type { LiveMap } from './live-map'
import type { News } from './news'
import { same } from './same'
import type { Snapshot } from './snapshot'
import { areStepsMoved } from './steps-moved'
import { understand } from './understand'

/** Keeps the open map as it stands on the canvas, whoever changes it. */
export interface Follower {
  readonly map: () => LiveMap | null
  readonly version: () => number
  /** The map is in this state now. */
  readonly take: (map: LiveMap) => Snapshot
  readonly leave: () => void
  /** The sandbox has done so many of our writes: readings with fewer are older than what we know. */
  readonly confirm: (writes: number) => void
  /** Runs something that writes: what is read meanwhile is too old to be believed. */
  readonly whileWriting: <T>(work: () => Promise<T>) => Promise<T>
  readonly hearChanged: (raw: RawMap, isLocal: boolean) => void
  readonly hearTouched: (changes: RawChanges, isLocal: boolean) => void
}

/** How long after the last write the whole map is read again where readings were missed, in milliseconds. */
const CATCH_UP = 300

/**
 * @param read reads a map anew
 * @param lead told when the person here drags something that other things follow, with the map before, or `null` where
 *   that is no news yet
 */
export function createFollower(
  read: (root: string) => Promise<Result<RawMap>>,
  tell: (news: News) => void,
  lead: (before: LiveMap | null) => void,
): Follower {
  let map: LiveMap | null = null
  let version = 0
  let writes = 0
  let writing = 0
  let missed = false
  /** Whether the person here may have done some of what was missed. */
  let missedHere = false
  /** What was read of a map that is being drawn, before it is open here. */
  let early: RawMap | null = null

  const take = (next: LiveMap): Snapshot => {
    map = next
    version += 1
    return { root: next.root, version, journey: next.journey, notes: next.notes }
  }
  const isOld = (reading: { readonly writes: number }, isLocal: boolean): boolean => {
    const old = writing > 0 || reading.writes < writes
    if (old) {
      missed = true
      missedHere ||= isLocal
      catchUpSoon()
    }
    return old
  }
  const catchUp = async (): Promise<void> => {
    if (!missed || writing > 0 || map === null) return
    missed = false
    const raw = await read(map.root)
    const isLocal = missedHere
    missedHere = false
    if (raw.ok) hearChanged(raw.value, isLocal)
  }
  const catchUpSoon = (): void => void setTimeout(() => void catchUp(), CATCH_UP)

  /** Our own writes come back too: what reads the same ends here. */
  const hear = (old: LiveMap, found: LiveMap | null, isLocal: boolean): boolean => {
    if (found === null) {
      map = null
      tell({ type: 'gone', root: old.root })
      return false
    }
    const isNew = !same(found.journey, old.journey) || !same(found.notes, old.notes)
    if (isNew) tell({ type: 'changed', snapshot: take(found), isLocal })
    // The same objects, so that what was made of them stands.
    else map = { ...found, journey: old.journey }
    return isNew
  }
  const hearChanged = (raw: RawMap, isLocal: boolean): void => {
    early = writing > 0 && map?.root !== raw.root ? raw : null
    if (map?.root !== raw.root || isOld(raw, isLocal)) return
    hear(map, understand(raw, new Map(raw.heights), map), isLocal)
  }
  const hearTouched = (changes: RawChanges, isLocal: boolean): void => {
    if (early !== null && early.root === changes.root) {
      early = null
      missed = true
    }
    if (map?.root !== changes.root || isOld(changes, isLocal)) return
    const heights = withHeights(map.heights, new Map(changes.heights))
    const before = map
    const found = understand(mergeChanges(map.raw, changes), heights, map)
    const isNews = hear(before, found, isLocal)
    const isStepMoved =
      isNews &&
      isLocal &&
      found?.drawing === 'design' &&
      areStepsMoved(before.journey, found.journey)
    if (changes.isLed || isStepMoved) lead(isNews ? before : null)
  }

  return {
    map: () => map,
    version: () => version,
    take,
    hearChanged,
    hearTouched,
    leave: () => {
      map = null
    },
    confirm: (done) => {
      writes = done
    },
    whileWriting: async (work) => {
      writing += 1
      try {
        return await work()
      } finally {
        writing -= 1
        if (missed) catchUpSoon()
        // Somebody may have deleted a part of it before it was all there. Who asked for it is answered first.
        const raw = early
        early = null
        if (raw !== null && map?.root === raw.root) setTimeout(() => hearChanged(raw, false), 0)
      }
    },
  }
}
