import { expect, test } from 'vitest'
import { rowsText } from '../../../src/panel/gallery/rows-text'

test.each([
  [[], ''],
  [['C9'], 'C9'],
  [['C55', 'C56'], 'C55, C56'],
  [['C1', 'C2', 'C3', 'C7'], 'C1–C3, C7'],
  [['C103', 'C8', 'C9', 'C10', 'C104'], 'C8–C10, C103, C104'],
])('%j is read as “%s”', (rows, text) => {
  expect(rowsText(rows)).toBe(text)
})
