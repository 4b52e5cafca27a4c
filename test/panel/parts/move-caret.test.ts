import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveCaret } from '../../../src/panel/parts/move-caret'

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 })

test('the caret stays between the same texts when something is written before or after it', () => {
  fc.assert(
    fc.property(words, words, words, (left, right, added) => {
      const before = `${left}|${right}`
      const at = left.length + 1
      expect(moveCaret(before, `${added}${before}`, at)).toBe(added.length + at)
      expect(moveCaret(before, `${before}${added}`, at)).toBe(at)
      expect(moveCaret(before, `<${before}>`, at)).toBe(1 + at)
    }),
  )
})

test('the caret never leaves the text', () => {
  fc.assert(
    fc.property(words, words, fc.nat(12), (before, after, at) => {
      const moved = moveCaret(before, after, Math.min(at, before.length))
      expect(moved).toBeGreaterThanOrEqual(0)
      expect(moved).toBeLessThanOrEqual(after.length)
    }),
  )
})

test('where the text around the caret is gone it stands at the change', () => {
  expect(moveCaret('Looks around', 'Looks', 9)).toBe(5)
  expect(moveCaret('one big three', 'one three', 6)).toBe(4)
})
