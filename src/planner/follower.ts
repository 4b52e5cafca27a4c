import type { Result } from '../journey/problem'
import type { SandboxEvent } from '../protocol/event'
import type { RawMap } from '../protocol/raw-map'
import { assemble } from './assemble/assemble'
import { mergeRecords } from './assemble/merge-records'
import { compose, withHeights } from './compose'
import type { LiveMap } from './live-map'
import type { News } from './news'
import { same } from './same'
import type { Snapshot } from './snapshot'

type Touched = Extract<SandboxEvent, { readonly type: 'touched' }>

/** Keeps the open map as it stands on the canvas, whoever changes it. */
export interface Follower {
  readonly map: () => LiveMap | null
  readonly version: () => number
  /** The map is in this state now. */
  readonly take: (map: LiveMap) => Snapshot
  readonly leave: () => void
  /** Understands a map that was read; `null` where not even its head can be read. */
  readonly understand: (raw: RawMap) => LiveMap | null
  /** The sandbox has done so many of our writes: readings with fewer are older than what we know. */
  readonly confirm: (writes: number) => void
  /** Runs something that writes: what is read meanwhile is too old to be believed. */
  readonly whileWriting: <T>(work: () => Promise<T>) => Promise<T>
  readonly hearChanged: (raw: RawMap) => void
  readonly hearTouched: (touched: Touched) => void
}

/** How long after the last write the whole map is read again where readings were missed, in milliseconds. */
const CATCH_UP = 300

/** @param read reads a map anew */
export function createFollower(
  read: (root: string) => Promise<Result<RawMap>>,
  tell: (news: News) => void,
): Follower {
  let map: LiveMap | null = null
  let version = 0
  let writes = 0
  let writing = 0
  let missed = false

  const take = (next: LiveMap): Snapshot => {
    map = next
    version += 1
    return { root: next.root, version, journey: next.journey, unreadable: next.unreadable }
  }
  const understand = (raw: RawMap): LiveMap | null => {
    const understood = assemble(raw)
    if (understood === null) return null
    const { root, drawing } = raw
    const heights = new Map(raw.heights)
    const scene = compose(drawing, understood.journey, heights)
    return { root, drawing, ...understood, scene, heights }
  }
  const isOld = (reading: { readonly writes: number }): boolean => {
    const old = writing > 0 || reading.writes < writes
    if (old) {
      missed = true
      catchUpSoon()
    }
    return old
  }
  const catchUp = async (): Promise<void> => {
    if (!missed || writing > 0 || map === null) return
    missed = false
    const raw = await read(map.root)
    if (raw.ok) hearChanged(raw.value)
  }
  const catchUpSoon = (): void => void setTimeout(() => void catchUp(), CATCH_UP)

  /** Our own writes come back too: what reads the same ends here. */
  const hearChanged = (raw: RawMap): void => {
    if (map?.root !== raw.root || isOld(raw)) return
    const found = understand(raw)
    if (found === null) {
      map = null
      tell({ type: 'gone', root: raw.root })
    } else if (!same(found.journey, map.journey) || found.unreadable !== map.unreadable) {
      tell({ type: 'changed', snapshot: take(found) })
    }
  }
  const hearTouched = (touched: Touched): void => {
    if (map?.root !== touched.root || isOld(touched)) return
    const journey = mergeRecords(map.journey, touched.records)
    if (journey === map.journey) return
    if (journey === null) {
      missed = true
      void catchUp()
      return
    }
    const heights = withHeights(map.heights, new Map(touched.heights))
    const scene = compose(map.drawing, journey, heights)
    tell({ type: 'changed', snapshot: take({ ...map, journey, heights, scene }) })
  }

  return {
    map: () => map,
    version: () => version,
    take,
    understand,
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
      }
    },
  }
}
