import { afterEach, beforeEach, vi } from 'vitest'

/** Time that passes when the test says so, for everything that runs in this process. */
export interface VirtualTime {
  /** Lets so many milliseconds pass: timers run at their time, promises in between. */
  pass(milliseconds: number): Promise<void>
  /** Lets time pass until no timer is left. @throws Error if that does not come within a minute. */
  idle(): Promise<void>
}

const LONGEST = 60_000
const realImmediate = setImmediate

/**
 * Puts timers, `Date` and `performance` under the control of the test, for each test of the file
 * or block it is called in. The host and plugins that run in it go by these, so nothing has to be
 * waited for.
 */
export function useVirtualTime(): VirtualTime {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  return {
    async pass(milliseconds) {
      const over = { isSo: false }
      setTimeout(() => {
        over.isSo = true
      }, milliseconds)
      await promises()
      while (!over.isSo) {
        vi.advanceTimersToNextTimer()
        await promises()
      }
    },
    async idle() {
      const end = Date.now() + LONGEST
      await promises()
      while (vi.getTimerCount() > 0) {
        if (Date.now() > end) throw new Error('Some timer starts itself again and again.')
        vi.advanceTimersToNextTimer()
        await promises()
      }
    },
  }
}

/** Runs what waits for promises, however many follow each other. */
async function promises(): Promise<void> {
  await new Promise<void>((resolve) => {
    realImmediate(resolve)
  })
}
