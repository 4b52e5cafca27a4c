import { expect, test } from 'vitest'
import { exportJson } from '../../../src/formats/export-json'
import { markdown } from '../../../src/formats/markdown'
import { partOf } from '../../../src/formats/part-of'
import { copyOf } from '../../../src/panel/share/copy-of'
import { sample } from '../../journey/sample'

const titled = (name: string) => {
  const cards = sample.cards.map((card) => (card.id === 'site' ? { ...card, text: name } : card))
  return { ...sample, cards }
}

test('a table is rows with tabs, for spreadsheets, and the same in HTML', () => {
  const { text, html, losses } = copyOf(sample, { cards: ['n1', 'n2', 'ladder'] }, 'table')
  expect(text).toBe('\tA\tB\r\nActions — Ann\t"n1\nn2"\t\r\nSolutions\t\tladder\r\n')
  expect(html).toBe(
    '<table><tr><td></td><td>A</td><td>B</td></tr>' +
      '<tr><td>Actions — Ann</td><td>n1<br style="mso-data-placement:same-cell">n2</td><td></td></tr>' +
      '<tr><td>Solutions</td><td></td><td>ladder</td></tr></table>',
  )
  expect(losses).toEqual([])
})

test('what a spreadsheet would run gets an apostrophe, which is told', () => {
  const { text, html, losses } = copyOf(titled('=1+1'), { cards: ['site'] }, 'table')
  expect(text).toBe("\tB\r\nTouchpoints\t'=1+1\r\n")
  expect(html).toContain("<td>'=1+1</td>")
  expect(losses).toEqual([{ code: 'formula-guarded', count: 1, example: '=1+1' }])
})

test('a text is no markup in a table', () => {
  const { html } = copyOf(titled('<b>&amp;'), { cards: ['site'] }, 'table')
  expect(html).toContain('<td>&lt;b>&amp;amp;</td>')
})

test('Markdown is a document of the whole map and a table of a part', () => {
  expect(copyOf(sample, null, 'markdown')).toEqual({ ...markdown.write(sample), html: null })
  expect(copyOf(sample, { cards: ['ladder'] }, 'markdown').text).toBe(
    '|  | B |\n| --- | --- |\n| Solutions | ladder |\n',
  )
})

test('JSON is the file of the map, or of the part as a map', () => {
  const part = { stages: ['b'] }
  expect(copyOf(sample, null, 'json').text).toBe(exportJson(sample))
  expect(copyOf(sample, part, 'json').text).toBe(exportJson(partOf(sample, part)))
})
