import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import type { Notes } from '../../../src/planner/notes'
import { soakRuns } from '../../tools/soak'
import type { Editor } from '../open-canvas'
import { arbitraryDamage, happen } from './arbitrary-damage'
import { few } from './every-kind'
import { standingMap, type Opened, type StandingMap } from './standing-map'

/** Documents in each editor; the soak breaks others each time. */
const BROKEN =
  soakRuns === undefined ? { numRuns: 5_000, seed: 20261122 } : { numRuns: 5 * soakRuns }

/** For the tests of a file: a map in an editor, damaged at random. */
export function damageFuzz(editor: Editor): void {
  describe(`a document damaged at random in ${editor}`, () => {
    let map: StandingMap
    beforeAll(async () => {
      map = await standingMap(editor, few, true)
    })
    afterAll(() => void vi.unstubAllGlobals())

    it(
      'opens, keeps what is whole, is not written by that, and can be repaired',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(arbitraryDamage, { minLength: 1, maxLength: 6 }),
            async (damages) => {
              map.putBack()
              const touched = new Set(damages.flatMap((one) => happen(map, one)))
              const whole = wholeCards(map, touched)
              const stands = map.texts()

              const opened = map.open()
              expect(map.texts()).toEqual(stands)
              expect(cardTexts(opened.map)).toEqual(expect.arrayContaining(whole))

              const { clicks, again } = await repair(map, opened)
              expect(clicks).toBeLessThanOrEqual(damages.length === 1 ? 1 : CLICKS)
              expect(cardTexts(again.map)).toEqual(expect.arrayContaining(cardTexts(opened.map)))
            },
          ),
          BROKEN,
        )
      },
      30 * 60_000,
    )
  })
}

/** Where several things are broken at once, what is repaired first may be what the rest is known by. */
const CLICKS = 3

async function repair(
  map: StandingMap,
  opened: Opened,
): Promise<{ readonly clicks: number; readonly again: Opened }> {
  let again = opened
  for (let clicks = 0; clicks <= CLICKS; clicks += 1) {
    if (again.map.notes.damaged.every(({ newer }) => newer)) return { clicks, again }
    await map.repair(again)
    again = map.open()
  }
  return { clicks: Infinity, again }
}

/** What the cards say of which nothing was touched, neither the node itself nor one around or below it. */
function wholeCards(map: StandingMap, touched: ReadonlySet<string>): string[] {
  const spoilt = new Set<string>()
  for (const { node } of map.entries) {
    if (!touched.has(node.id)) continue
    for (let at: BaseNode | null = node; at !== null && at.type !== 'PAGE'; at = at.parent)
      spoilt.add(at.id)
  }
  return map.entries.flatMap(({ node, name, text }) => {
    if (name !== 'record' || !text.includes('"kind":"card"') || node.removed) return []
    const card = map.journey.cards.find(({ id }) => text.includes(`"id":"${id}"`))
    return spoilt.has(node.id) || card === undefined ? [] : [card.text]
  })
}

const cardTexts = ({ journey, notes }: { readonly journey: Journey; readonly notes: Notes }) =>
  [...journey.cards, ...notes.parked.map(({ card }) => card)]
    .flatMap(({ text }) => (text === '' ? [] : [text]))
    .sort()
