import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../src/planner/snapshot'
import { soakRuns } from '../../tools/soak'
import { useVirtualTime } from '../../playground/virtual-time'
import type { Editor } from '../plugin/start-plugin'
import { history, nodesOf, play, type Step } from './history'
import { drawGround, openMap, openWorkshop, settle, type Ground } from './open-workshop'
import { startPluginHere, tinyJourney } from './workshop'

/** Workshops in each editor; the soak plays ten for each run of another property, of other histories each time. */
const PLAYED =
  soakRuns === undefined ? { numRuns: 500, seed: 20261122 } : { numRuns: 10 * soakRuns }
const A_DAY = 24 * 60 * 60_000

/** For the tests of a file: workshops of three in an editor, with steps at random. */
export function playHistories(editor: Editor): void {
  describe(`a workshop of three in ${editor}`, () => {
    const time = useVirtualTime()
    const errors: unknown[] = []
    const onError = (error: unknown): void => void errors.push(error)

    const run = async (
      ground: Ground,
      steps: readonly Step[],
    ): Promise<Readonly<Record<'cards' | 'boards', number>>> => {
      const session = await openWorkshop(ground, time, onError)
      const { file, plugins } = session
      const played = await play(session, steps)
      await settle(session, time)
      expect(file.isSettled).toBe(true)

      const late = startPluginHere(file.join().document, onError)
      await openMap(late, ground.root, time)
      expect(errors).toEqual([])
      const seen = late.shown()
      if (seen === null) throw new Error('The map is gone')
      const { journey, notes } = seen
      for (const plugin of plugins) expect(shownBy(plugin.shown())).toEqual({ journey, notes })

      const [one] = file.people
      if (one === undefined) throw new Error('Nobody has the file open')
      const there = new Set(nodesOf(one, 'card'))
      for (const id of played.known)
        if (!there.has(id)) expect(played.deleted.has(id), `card ${id}`).toBe(true)
      expect(journey.cards.length + notes.parked.length).toBe(there.size)
      const written = new Set([...played.texts, ...tinyJourney().cards.map(({ text }) => text)])
      for (const { text } of journey.cards) expect(written).toContain(text)
      return { cards: there.size, boards: notes.boards.length }
    }

    it(
      'all see the same journey in the end, and nothing is lost that nobody deleted',
      async () => {
        const ground = await drawGround(editor, time, onError)
        let [cards, boards] = [0, 0]
        await fc.assert(
          fc.asyncProperty(history, async (steps) => {
            const left = await run(ground, steps)
            cards += left.cards
            boards += left.boards
          }),
          PLAYED,
        )
        expect(cards).toBeGreaterThan(PLAYED.numRuns)
        expect(boards).toBeGreaterThan(PLAYED.numRuns / 5)
      },
      A_DAY,
    )
  })
}

/** What a panel shows; `null` where it shows no map. */
const shownBy = (snapshot: Snapshot | null): unknown =>
  snapshot === null ? null : { journey: snapshot.journey, notes: snapshot.notes }
