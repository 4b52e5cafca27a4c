import { describe, expect, it } from 'vitest'
import { FILE_LIMIT } from '../../../src/formats/limits'
import { readTable } from '../../../src/formats/table/read-table'
import type { Table } from '../../../src/formats/table/table'

function table(text: string): Table {
  const read = readTable(text)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
const cells = (text: string): readonly (readonly string[])[] => {
  const { columns, rows } = table(text)
  return [columns, ...rows.map((row) => row.cells)]
}

describe('readTable', () => {
  it.each([
    [',', 'Stage,Goals\nSearch,Find it'],
    [';', 'Этап;Цели\nПоиск;Найти'],
    ['\t', 'Stage\tGoals\nSearch\tFind it'],
  ])('finds out that %j divides the cells', (delimiter, text) => {
    expect(table(text)).toMatchObject({ delimiter, rows: [{ number: 2 }] })
  })

  it.each([
    [
      ';',
      'Этап;Цели, ожидания;Страхи, сомнения, тревоги\nПоиск;Найти;Обманут\nВыбор;Сравнить;Ошибиться',
    ],
    [',', 'Stage,Goals,Fears\nSearch,Find;Compare;Ask,Lose time\nChoice,Decide;Wait,Err'],
    ['\t', 'Stage\tGoals, wants; needs\nSearch\tFind, compare; ask\nChoice\tDecide'],
    [',', '"a;b;c","d;e;f"\n"g;h;i","j;k;l"'],
    ['\t', '"Best" shop\t"A" b\n"C" d\t"E" f, g'],
    [';', 'Title of the whole\nStage;Goals\nSearch;Find it'],
  ])('is not misled by what stands inside the cells: %j', (delimiter, text) => {
    expect(table(text).delimiter).toBe(delimiter)
  })

  it('believes the line by which Excel names the delimiter', () => {
    expect(cells('\uFEFFsep=;\r\na,b;c\r\nd,e;f')).toEqual([
      ['a,b', 'c'],
      ['d,e', 'f'],
    ])
  })

  it('skips a byte order mark, also before a quote', () => {
    expect(cells('\uFEFF"a","b"\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('takes the apostrophe off that guards against formulas, and leaves others', () => {
    expect(cells("a,b,c,d\n'=1,''+1,'tis,'")).toEqual([
      ['a', 'b', 'c', 'd'],
      ['=1', "'+1", "'tis", "'"],
    ])
  })

  it('leaves out empty rows and columns, and gives the header a cell for every column', () => {
    expect(cells(',,,\n,a,,b\n,,,\n,1,,2,3\n')).toEqual([
      ['a', 'b', ''],
      ['1', '2', '3'],
    ])
  })

  it('keeps lines that stand alone above the header', () => {
    expect(table('My map;;\n\nSpring 2026;;\n;Search;Choice\nGoals;Find;Decide')).toMatchObject({
      above: ['My map', 'Spring 2026'],
      columns: ['', 'Search', 'Choice'],
    })
    expect(table(',My map,,\nLane,Search,Choice,Use\nGoals,Find,,').above).toEqual(['My map'])
  })

  it('takes a header of one stage for a header', () => {
    expect(table(',Search\nGoals,Find').columns).toEqual(['', 'Search'])
  })

  it.each(['', ' \n\n', '\uFEFF', ',,,\n,,,'])('finds no table in %j', (text) => {
    expect(readTable(text)).toEqual({ ok: false, problem: { code: 'empty-table', detail: {} } })
  })

  it('says where a quote is not closed, since the rest may be missing', () => {
    expect(readTable('a,b\nc,"d\ne,f')).toEqual({
      ok: false,
      problem: { code: 'open-quote', detail: { row: 2 } },
    })
  })

  it('takes it for a letter where it comes from the clipboard, which does not quote', () => {
    expect(cells('a\tb\nc\t"d')).toEqual([
      ['a', 'b'],
      ['c', '"d'],
    ])
  })

  it.each([
    ['100 MB of text', 'a'.repeat(100_000_000)],
    ['20,000 columns', `${'a;'.repeat(20_000)}\n`.repeat(10)],
    ['20,000 columns on the clipboard', `${'a\t'.repeat(20_000)}\n`],
    ['a million short lines', 'a,b\n'.repeat(1_000_000)],
  ])('refuses %s', (_, text) => {
    expect(readTable(text)).toMatchObject({ problem: { code: 'too-large' } })
  })

  it('takes a text at the limit', () => {
    const text = `a,b\nc,${'d'.repeat(FILE_LIMIT - 6)}`
    expect(readTable(text).ok).toBe(true)
    expect(readTable(`${text}d`)).toMatchObject({ problem: { code: 'too-large' } })
  })
})
