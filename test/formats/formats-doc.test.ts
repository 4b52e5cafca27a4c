import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COLUMN_ROLES } from '../../src/formats/table/column-role'
import {
  CELL_LIMIT,
  COLUMN_LIMIT,
  DEPTH_LIMIT,
  FILE_LIMIT,
  LINE_LIMIT,
  ROW_LIMIT,
} from '../../src/formats/limits'
import { withFormatsTable } from '../tools/formats-table'

const page = readFileSync('docs/formats.md', 'utf8')

it('the page on formats has what each carries, as make-formats-table.ts writes it', () => {
  expect(page).toBe(withFormatsTable(page))
})

it('it names every role of a column', () => {
  const lanes = COLUMN_ROLES.filter((role) => role.startsWith('lane:'))
  for (const role of COLUMN_ROLES.filter((one) => !lanes.includes(one)))
    expect(page).toContain(`\`${role}\``)
  expect(page).toContain('`lane:goals`')
})

it('it names the limits', () => {
  for (const limit of [FILE_LIMIT, COLUMN_LIMIT, ROW_LIMIT, LINE_LIMIT, CELL_LIMIT, DEPTH_LIMIT])
    expect(page).toContain(limit.toLocaleString('en'))
})
