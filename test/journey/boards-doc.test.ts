import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { boards } from '../../src/i18n/drawn-texts/board-words/en'
import { BOARD_IDS } from '../../src/journey/board-id'

it('the page on boards has all of them, in their order, with the question they answer', () => {
  const page = readFileSync('docs/boards.md', 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` +\| ([^|]*?) *\|/gm)]
  expect(rows.map(([, id, question]) => [id, question])).toEqual(
    BOARD_IDS.map((id) => [id, boards[id].question]),
  )
})
