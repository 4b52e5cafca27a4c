import { expect, test } from 'vitest'
import { fileName } from '../../../src/panel/files/file-name'

test.each([
  ['A birthday bouquet', 'A birthday bouquet.json'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.json'],
  ['../../etc/passwd', '.. .. etc passwd.json'],
  ['Ends with dots...', 'Ends with dots.json'],
  ['\u202Etxt.exe\n', 'txt.exe.json'],
  ['   ', 'Untitled.json'],
])('%j is saved as %j', (title, name) => {
  expect(fileName(title, 'Untitled', 'json')).toBe(name)
})

test('a long title gives a name that every system takes', () => {
  expect(fileName('я'.repeat(10_000), 'Untitled', 'json').length).toBeLessThan(80)
})
