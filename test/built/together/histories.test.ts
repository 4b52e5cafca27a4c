import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../src/planner/snapshot'
import { createSharedFile, type FileImage } from '../../../src/playground/host'
import { plainMeasurer } from '../../playground/together/plain-measurer'
import { useVirtualTime } from '../../playground/virtual-time'
import { history, nodesOf, play } from './history'
import { startPluginHere, tinyJourney } from './workshop'

/** Played by `npm run soak` only: some histories still end in two orders of the same cards. */
const RUNS = fc.readConfigureGlobal().numRuns ?? 0

describe.runIf(RUNS > 0).each(['figma', 'figjam'] as const)(
  'a workshop of three in %s',
  (editor) => {
    const time = useVirtualTime()
    const errors: unknown[] = []
    const onError = (error: unknown): void => void errors.push(error)
    let image: FileImage
    let root = ''

    const drawOnce = async (): Promise<void> => {
      if (root !== '') return
      const file = createSharedFile({ editor, textMeasurer: plainMeasurer })
      const [first] = file.people
      if (first === undefined) throw new Error('Nobody has the file open')
      const plugin = startPluginHere(first.document, onError)
      const drawing = plugin.ask('draw', { journey: tinyJourney() })
      await time.idle()
      const drawn = await drawing
      if (!drawn.ok) throw new Error(drawn.problem.code)
      root = drawn.value.root
      await time.idle()
      file.settle()
      image = file.image()
    }
    beforeAll(() => {
      errors.length = 0
    })

    it('all see the same journey in the end, and nothing is lost that nobody deleted', async () => {
      await drawOnce()
      let cards = 0
      await fc.assert(
        fc.asyncProperty(history, async (steps) => {
          const file = createSharedFile({
            image,
            people: 3,
            textMeasurer: plainMeasurer,
            hasLazyLayout: true,
          })
          // The third has no plugin.
          const plugins = file.people
            .slice(0, 2)
            .map(({ document }) => startPluginHere(document, onError))
          for (const plugin of plugins) {
            const opening = plugin.ask('open', { root })
            await time.pass(1)
            const opened = await opening
            if (!opened.ok) throw new Error(opened.problem.code)
            plugin.take(opened.value)
          }
          const played = await play({ file, plugins, root, pass: (one) => time.pass(one) }, steps)
          for (const person of file.people) person.goOnline()
          for (let turn = 0; turn < 4; turn += 1) {
            file.settle()
            await time.idle()
          }
          expect(file.isSettled).toBe(true)
          expect(errors).toEqual([])

          const late = startPluginHere(file.join().document, onError)
          const reading = late.ask('open', { root })
          await time.pass(1)
          const read = await reading
          if (!read.ok) throw new Error(read.problem.code)
          for (const plugin of plugins) {
            expect(withoutNames(plugin.shown())).toEqual(withoutNames(read.value))
          }

          const [one] = file.people
          if (one === undefined) throw new Error('Nobody has the file open')
          const there = new Set(nodesOf(one, 'card'))
          for (const id of played.known)
            if (!there.has(id)) expect(played.deleted.has(id), `card ${id}`).toBe(true)
          const { journey, notes } = read.value
          expect(journey.cards.length + notes.parked.length).toBe(there.size)
          const written = new Set([...played.texts, ...tinyJourney().cards.map(({ text }) => text)])
          for (const { text } of journey.cards) expect(written).toContain(text)
          cards += there.size
        }),
        { numRuns: RUNS },
      )
      expect(cards).toBeGreaterThan(RUNS)
    }, 3_600_000)
  },
)

/** What was on a deleted header is known only to who saw it. */
function withoutNames(snapshot: Snapshot | null): unknown {
  if (snapshot === null) return null
  const { journey, notes } = snapshot
  return { journey, notes }
}
