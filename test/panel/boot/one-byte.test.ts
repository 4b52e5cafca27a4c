import { expect, it } from 'vitest'
import { fromOneByte, othersIn, toOneByte } from '../../../src/panel/boot/one-byte'

const TEXT = 'Fewer than 3 → «меньше трёх», − 2 ₽\0'

it('gives back the same text, in a byte for each letter', () => {
  const others = othersIn(TEXT)
  expect(others).toBe('→«ё»−₽')
  const bytes = toOneByte(TEXT, others)
  expect(bytes).toHaveLength(TEXT.length)
  expect(fromOneByte(bytes, others)).toBe(TEXT)
})

it('refuses more letters than there are bytes', () => {
  const many = Array.from({ length: 65 }, (_, i) => String.fromCharCode(0x3b1 + i)).join('')
  expect(() => toOneByte('α', many)).toThrow('Too many letters')
})
