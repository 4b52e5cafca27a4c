import { describe, expect, it } from 'vitest'
import { useVirtualTime } from '../../playground/virtual-time'
import type { Editor } from '../plugin/start-plugin'
import { ACTIONS } from './actions'
import { tryEveryCall } from './try-every-call'

/** For the tests of a file: every action in an editor, with the calls of Figma failing one at a time. */
export function crashEverywhere(editor: Editor): void {
  /** A machine so slow that the plugin has to let others work now and then. */
  const time = useVirtualTime(0.5)

  describe(`in ${editor}, whichever call of Figma fails`, { timeout: 600_000 }, () => {
    it.each(ACTIONS)('%s does all or nothing, and says so', async (_, make) => {
      const { calls, faults } = await tryEveryCall(await make(editor, time), time)
      expect(faults.slice(0, 12)).toEqual([])
      expect(calls).toBeGreaterThan(0)
    })
  })
}
