import { afterEach, beforeEach, vi } from 'vitest'

/** Time that passes when the test says so, for everything that runs in this process. */
export interface VirtualTime {
  /** Lets so many milliseconds pass: timers run at their time, promises in between. */
  readonly pass: (milliseconds: number) => Promise<void>
  /** Lets time pass until no timer is left. @throws Error if that does not come within a minute. */
  readonly idle: () => Promise<void>
  /** Lets as much time pass as something needs to be settled. @throws Error where nothing is left that could settle it */
  readonly until: <T>(coming: Promise<T>) => Promise<T>
}

interface Timer {
  readonly due: number
  readonly work: () => void
}

const LONGEST = 60_000

/**
 * Puts timers, `Date.now` and `performance.now` under the control of the test, for each test of the file or block it is
 * called in. The host and plugins that run in this realm go by these, so nothing has to be waited for.
 * @param perLook milliseconds that pass whenever somebody looks at the clock, as if the work since had taken them
 */
export function useVirtualTime(perLook = 0): VirtualTime {
  const timers = new Map<number, Timer>()
  let now = 0
  let last = 0

  beforeEach(() => {
    timers.clear()
    vi.stubGlobal('setTimeout', (work: () => void, wait = 0) => {
      last += 1
      timers.set(last, { due: now + Math.max(0, wait), work })
      return last
    })
    vi.stubGlobal('clearTimeout', (timer: number) => void timers.delete(timer))
    const clock = { now: () => (now += perLook) }
    vi.stubGlobal('Date', Object.assign(class extends Date {}, clock))
    vi.stubGlobal('performance', clock)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  /** Runs the timer that is due first, if it is due by then. */
  const runNext = (by: number): boolean => {
    let [first, next]: [number, Timer | undefined] = [0, undefined]
    for (const [number, timer] of timers) {
      if (timer.due <= by && (next === undefined || timer.due < next.due))
        [first, next] = [number, timer]
    }
    if (next === undefined) return false
    timers.delete(first)
    now = Math.max(now, next.due)
    next.work()
    return true
  }
  const runUntil = async (end: number): Promise<void> => {
    await promises()
    while (runNext(end)) await promises()
  }

  return {
    pass: async (milliseconds) => {
      const end = now + milliseconds
      await runUntil(end)
      now = Math.max(now, end)
    },
    idle: async () => {
      await runUntil(now + LONGEST)
      if (timers.size > 0) throw new Error('Some timer starts itself again and again.')
    },
    until: async (coming) => {
      const state = { isSettled: false }
      const settled = (): void => {
        state.isSettled = true
      }
      coming.then(settled, settled)
      await promises()
      while (!state.isSettled) {
        if (!runNext(Infinity)) throw new Error('Nothing is left that could settle this')
        await promises()
      }
      return coming
    },
  }
}

/** Runs what waits for promises, however many follow each other. */
const promises = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
