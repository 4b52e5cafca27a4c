import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { planRepair } from '../../../src/planner/plan-notes'
import { isEmpty } from '../../../src/scene/diff'
import type { Editor } from '../open-canvas'
import { everyKind } from './every-kind'
import { seenIn, without } from './seen-in'
import {
  newerEntries,
  read,
  schemaOf,
  spoiltEntries,
  spoiltFields,
  stored,
  type Spoilt,
} from './spoil'
import { damage, standingMap, type Entry, type Opened, type StandingMap } from './standing-map'

/** Hundreds of maps are read and repaired. */
const LONG = 180_000

/** For the tests of a file: every record of a map in an editor, spoilt in every way, one at a time. */
export function damageOne(editor: Editor): void {
  describe(`one damaged record in ${editor}`, () => {
    let map: StandingMap
    let records: readonly Entry[]
    beforeAll(async () => {
      map = await standingMap(editor, everyKind, true)
      const seen = new Map<string, number>()
      records = map.entries.filter((entry) => {
        if (entry.name !== 'record') return false
        const { kind, fields } = read(entry)
        const like = `${kind} ${String(fields['kind'])}`
        seen.set(like, (seen.get(like) ?? 0) + 1)
        // Cells with cards in them, and one without.
        return (seen.get(like) ?? 0) <= (kind === 'cell' ? 3 : 1)
      })
    })
    afterAll(() => void vi.unstubAllGlobals())
    afterEach(() => {
      map.putBack()
    })

    /** Opens the map with one entry spoilt: all else reads as before, and nothing is written. */
    function openWith(entry: Entry, { entry: text }: Spoilt): Opened {
      map.putBack()
      damage(entry, text)
      const stands = map.texts()
      const opened = map.open()
      const { kind, id } = read(entry)
      const key = `${kind}:${id}`
      expect(map.texts()).toEqual(stands)
      expect(without(opened.map.journey, key)).toEqual(without(map.journey, key))
      expect(seenIn(opened.map.journey)).toEqual(seenIn(map.journey))
      expect(opened.map.notes).toMatchObject({ parked: [], loose: [], lost: [], misplaced: [] })
      return opened
    }

    /** Repairs a map: it reads as before, but whole. */
    async function expectRepaired(opened: Opened): Promise<void> {
      await map.repair(opened)
      const again = map.open()
      expect(again.map.notes.damaged).toEqual([])
      expect(again.map.journey).toEqual(opened.map.journey)
      const nothing = planRepair(again.map)
      expect(isEmpty(nothing.patch)).toBe(true)
      expect(nothing.clear).toEqual([])
    }

    const each = async (
      spoilt: (entry: Entry) => readonly Spoilt[],
      check: (entry: Entry, how: Spoilt) => Promise<void> | void,
    ): Promise<number> => {
      let count = 0
      for (const entry of records) {
        for (const how of spoilt(entry)) {
          try {
            await check(entry, how)
            count += 1
          } catch (error) {
            throw new Error(`${how.how} in ${entry.text.slice(0, 70)}: ${String(error)}`, {
              cause: error,
            })
          }
        }
      }
      return count
    }

    it(
      'whatever is wrong with a field, is said where it is wrong, and repaired',
      async () => {
        const count = await each(spoiltFields, async (entry, how) => {
          const record = read(entry)
          const field = how.how.slice(0, how.how.indexOf(':'))
          const { fields } = stored.parse(JSON.parse(how.entry))
          const shape = schemaOf(record).def.shape
          // A field that is not there says nothing wrong where a new record has something to put there.
          const isFine =
            record.kind !== 'cell' &&
            z.safeParse(z.looseObject(shape), {
              ...IDS,
              ...fields,
            }).success
          const opened = openWith(entry, how)
          const damaged = opened.map.notes.damaged.map(({ key }) => key)
          const key = `${record.kind}:${record.id}`
          if (isFine) {
            expect(damaged).toEqual([])
            return
          }
          if (!(field in fields)) return
          if (record.kind === 'card' && field === 'kind' && damaged.length === 0) return
          expect(damaged).toEqual([key])
          await expectRepaired(opened)
        })
        expect(count).toBeGreaterThan(500)
      },
      LONG,
    )

    it(
      'one that no longer says what it is is known by what is drawn with it, and repaired',
      async () => {
        const count = await each(spoiltEntries, async (entry, how) => {
          const opened = openWith(entry, how)
          const { kind, id } = read(entry)
          const isGround = kind === 'cell' && editor === 'figjam' && how.entry === ''
          if (!isGround)
            expect(opened.map.notes.damaged.map(({ key, newer }) => [key, newer])).toEqual([
              [`${kind}:${id}`, false],
            ])
          await expectRepaired(opened)
        })
        expect(count).toBeGreaterThan(700)
      },
      LONG,
    )

    it('one of a newer version is left as it is, also by a repair', async () => {
      await each(newerEntries, async (entry, how) => {
        const opened = openWith(entry, how)
        const { kind, id } = read(entry)
        expect(opened.map.notes.damaged.map(({ key, newer }) => [key, newer])).toEqual([
          [`${kind}:${id}`, true],
        ])
        const stands = map.texts()
        await map.repair(opened)
        expect(map.texts()).toEqual(stands)
      })
    })
  })
}

/** What is no field of an entry, but told by where its node stands or what it shows. */
const IDS = {
  id: 'x',
  stage: 'x',
  lane: 'x',
  title: '',
  scenario: '',
  name: '',
  description: '',
  quote: '',
  subtitle: '',
  task: '',
  hint: '',
  text: '',
  value: '',
  change: '',
  amount: '',
  advantage: '',
  benefit: '',
}
