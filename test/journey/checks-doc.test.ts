import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CHECKS } from '../../src/journey/checks'

it('the page on checks has all of them, in their order, with their sources', () => {
  const page = readFileSync('docs/checks.md', 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` .*\| ([^|]*?) *\|$/gm)]
  expect(rows.map(([, id, source]) => [id, source])).toEqual(
    CHECKS.map(({ id, source }) => [id, source]),
  )
})
