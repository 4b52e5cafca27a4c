import { afterAll, beforeAll, vi } from 'vitest'

/** For the tests of a file or block: whatever waits for a timer waits no longer than the work before it takes. */
export function timeFlies(): void {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
    vi.setTimerTickMode('nextTimerAsync')
  })
  afterAll(() => {
    vi.useRealTimers()
  })
}
