import { describe, expect, it } from 'vitest'
import {
  askTable,
  canTurn,
  isTurned,
  readAsked,
  turnAsked,
  withRole,
  type AskedTable,
} from '../../../src/formats/table/ask-table'
import { HINTS, lossCounts, readOf, textsOf } from '../map-of'

/** A table that there is something to ask about. */
function asked(text: string): AskedTable {
  const table = askTable(text)
  if (table === null) throw new Error('nothing to ask about')
  return table
}

const FOREIGN = 'Phase;Was passiert;Wo es klemmt\nSuche;schaut;teuer\nKauf;zahlt;Schlange'

describe('a table whose columns say too little', () => {
  it('is guessed as far as can be, and read as people put it right', () => {
    const guessed = asked(FOREIGN)
    expect(guessed.mapping.roles).toEqual(['stage', 'lane:notes', 'lane:notes'])
    expect(isTurned(guessed)).toBe(false)

    const said = withRole(withRole(guessed, 1, 'lane:actions'), 2, 'lane:barriers')
    const read = readOf(readAsked(said, HINTS))
    expect(read.journey.lanes.map(({ kind }) => kind)).toEqual(['actions', 'barriers'])
    expect(textsOf(read.journey)).toEqual({
      'Was passiert': [['schaut'], ['zahlt']],
      'Wo es klemmt': [['teuer'], ['Schlange']],
    })
    expect(lossCounts(read)).toEqual({})
  })

  it('is not called by the name of the column with its stages', () => {
    const said = asked('Schritt;Klemmt\nSuche;teuer')
    expect(readOf(readAsked(said, HINTS)).journey.title).toBe(HINTS.title)
  })

  it('can have its stages across, and is as before when it is turned back', () => {
    const down = asked('Spur,Suche,Kauf\nPassiert,schaut,zahlt\nKlemmt,teuer,Schlange')
    const across = turnAsked(down)
    expect(isTurned(across)).toBe(true)
    expect(across.table.columns).toEqual(['Spur', 'Passiert', 'Klemmt'])
    const { journey } = readOf(readAsked(across, HINTS))
    expect(journey.stages.map(({ name }) => name)).toEqual(['Suche', 'Kauf'])
    expect(turnAsked(across)).toEqual(down)
  })

  it('is not turned where it has more rows than a table has columns', () => {
    const rows = (n: number): string => `a,b\n${'x,y\n'.repeat(n)}`
    expect(canTurn(asked(rows(999)))).toBe(true)
    expect(canTurn(asked(rows(1_000)))).toBe(false)
  })

  it('keeps no scale of a column of emotions that is no longer one', () => {
    const guessed = asked('Phase;Mood (1-5);Gut\na;5;1\nb;1;2')
    expect(guessed.mapping.emotionScale).toBe('1..5')
    const said = withRole(withRole(guessed, 1, 'ignore'), 2, 'emotion')
    const { journey } = readOf(readAsked(said, HINTS))
    expect(journey.stages.map(({ emotion }) => emotion)).toEqual([1, 2])
  })
})

describe('what there is to ask', () => {
  it('begins with how a table is read that says enough itself', () => {
    const said = asked('Lane,Search,Buy\nGoals,find,get\nPains,dear,queue')
    expect(isTurned(said)).toBe(true)
    expect(said.mapping.roles).toEqual(['stage', 'lane:goals', 'lane:barriers'])
  })

  it.each([
    ['a list of our own records', 'record,id,name\nstage,a,Search'],
    ['a header alone', 'a,b,c'],
    ['one column', 'a\nb\nc'],
    ['no table', ''],
  ])('is nothing of %s', (_, text) => {
    expect(askTable(text)).toBeNull()
  })
})
