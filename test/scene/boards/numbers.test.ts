import { expect, it } from 'vitest'
import { money } from '../../../src/scene/boards/numbers'

it.each([
  ['en', 78_000, '€', '€78,000'],
  ['en', 1_234_567.5, '$', '$1,234,567.50'],
  ['en', 1200, 'CHF', 'CHF\u00a01,200'],
  ['en', 500, '', '500'],
  ['ru', 7_800_000, '₽', '7\u00a0800\u00a0000\u00a0₽'],
  ['ru', 0.05, '€', '0,05\u00a0€'],
  ['ru', 999.999, '€', '1\u00a0000\u00a0€'],
] as const)('in %s %d %s is written as %s … %s', (language, value, currency, text) => {
  expect(money(value, currency, language)).toBe(text)
})
