import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { boards as boardTexts } from '../../src/i18n/drawn-texts/board-words/en'
import { LANE_TEXTS } from '../../src/i18n/drawn-texts/lane-texts'
import { MAP_KINDS } from '../../src/journey/kinds'

it('a kind names each of its lanes and boards once', () => {
  for (const { lanes, boards } of MAP_KINDS) {
    expect(new Set(lanes).size).toBe(lanes.length)
    expect(new Set(boards).size).toBe(boards.length)
  }
})

it('the page on kinds has all of them, with their lanes, boards and sources', () => {
  const page = readFileSync('docs/kinds.md', 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` .*$/gm)].map(([row]) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  const small = (text: string): string => (/^[A-Z]{2}/.test(text) ? text : text.toLowerCase())
  expect(rows.map(([id, , lanes, boards, source]) => [id, lanes, boards, source])).toEqual(
    MAP_KINDS.map(({ id, lanes, boards, source }) => [
      `\`${id}\``,
      lanes.map((lane) => small(LANE_TEXTS.en[lane].name)).join(', '),
      boards.map((board) => small(boardTexts[board].title)).join(', '),
      source,
    ]),
  )
})

it.each(MAP_KINDS)(
  'the kind $id has a page of its own, which says when, how, and by an example',
  ({ id }) => {
    expect(readFileSync('docs/kinds.md', 'utf8')).toContain(`](kinds/${id}.md)`)
    const page = readFileSync(`docs/kinds/${id}.md`, 'utf8')
    for (const part of ['# ', '**When.** ', '**How.**', '**An example.** '])
      expect(page).toContain(part)
  },
)
