import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { EDITORS } from '../open-canvas'
import { everyKind, few } from './every-kind'
import { read } from './spoil'
import { damage, standingMap, type Entry, type Opened, type StandingMap } from './standing-map'

describe('several things damaged at once in figjam, where cards stay when their cell goes', () => {
  let map: StandingMap
  beforeAll(async () => {
    map = await standingMap('figjam', few, true)
  })
  afterAll(() => void vi.unstubAllGlobals())
  afterEach(() => {
    map.putBack()
  })
  const recordOf = (key: string): Entry => {
    const entry = map.entries.find((one) => {
      if (one.name !== 'record') return false
      const { kind, id } = read(one)
      return `${kind}:${id}` === key
    })
    if (entry === undefined) throw new Error(`no ${key}`)
    return entry
  }
  const cardsOf = ({ map: { journey, notes } }: Opened): string[] =>
    [...journey.cards, ...notes.parked.map(({ card }) => card)].map(({ text }) => text).sort()

  it.each([
    ['the stage that it closes', ['stage:a', 'cell:actions:a', 'cell:barriers:a']],
    ['every stage', ['stage', 'cell']],
    ['every lane', ['lane', 'cell']],
  ])('a card stays a card when it is repaired after %s has gone', async (_, gone) => {
    const isGone = (key: string): boolean => gone.some((one) => `${key}:`.startsWith(`${one}:`))
    for (const entry of map.entries.filter(({ name }) => name === 'record')) {
      const { kind, id } = read(entry)
      if (isGone(`${kind}:${id}`)) map.remove(entry.node.id)
    }
    const wall = recordOf('card:wall')
    damage(wall, wall.text.replace('"v":1', '"v":0'))
    const opened = map.open()
    expect(opened.map.notes.damaged.map(({ key }) => key)).toContain('card:wall')
    await map.repair(opened)
    const again = map.open()
    expect(cardsOf(again)).toEqual(cardsOf(opened))
    expect(again.map.notes.damaged).toEqual([])
    expect(again.map.notes.parked).toEqual(opened.map.notes.parked)
    const text = map.texts()[map.entries.indexOf(wall)] ?? ''
    expect(read({ ...wall, text })).toEqual(read(wall))
  })
})

describe.each(EDITORS)('a text that no longer says what it shows in %s', (editor) => {
  let map: StandingMap
  beforeAll(async () => {
    map = await standingMap(editor, everyKind, true)
  })
  afterAll(() => void vi.unstubAllGlobals())
  afterEach(() => {
    map.putBack()
  })

  it('is known by its layer and where it stands, and repaired', async () => {
    const fields = map.entries.filter(({ name }) => name === 'field')
    expect(fields.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['card:rate/value', 'card:rate/change', 'card:price/amount']),
    )
    for (const entry of fields) {
      map.putBack()
      damage(entry, 'nonsense')
      const opened = map.open()
      expect([entry.text, opened.map.journey]).toEqual([entry.text, map.journey])
      expect(opened.map.notes.damaged.map(({ key }) => key)).toEqual([
        entry.text.slice(0, entry.text.indexOf('/')),
      ])
      await map.repair(opened)
      expect(map.texts()).toEqual(map.entries.map(({ text }) => text))
    }
  })
})
