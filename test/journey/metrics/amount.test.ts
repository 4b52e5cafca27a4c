import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountIn, type Amount } from '../../../src/journey/metrics/amount'

const once = (value: number, currency: string): Amount => ({ value, currency, per: 'once' })
const yearly = (value: number, currency: string): Amount => ({ value, currency, per: 'year' })
const monthly = (value: number, currency: string): Amount => ({ value, currency, per: 'month' })

describe('an amount is read', () => {
  it.each<[string, Amount]>([
    ['1 200 €', once(1200, '€')],
    ['1\u00a0200\u202f€', once(1200, '€')],
    ['€1,200', once(1200, '€')],
    ['1.200,50 EUR', once(1200.5, '€')],
    ['€1,200.50', once(1200.5, '€')],
    ['€0.50', once(0.5, '€')],
    ['0,125 млн ₽', once(125_000, '₽')],
    ['CHF 1’200', once(1200, 'CHF')],
    ['$12k', once(12_000, '$')],
    ['US$ 1.5 million', once(1_500_000, '$')],
    ['12 тыс. ₽', once(12_000, '₽')],
    ['12 тысяч рублей', once(12_000, '₽')],
    ['1 200 тыс. руб.', once(1_200_000, '₽')],
    ['7,8 млн ₽', once(7_800_000, '₽')],
    ['300 р.', once(300, '₽')],
    ['2 млрд тенге', once(2_000_000_000, '₸')],
    ['500', once(500, '')],
    ['€500, once', once(500, '€')],
    ['40 000 ₽ разово', once(40_000, '₽')],
    ['€1,200 a year', yearly(1200, '€')],
    ['€15,000/yr', yearly(15_000, '€')],
    ['£90 p.a.', yearly(90, '£')],
    ['1,5 млн ₽ в год', yearly(1_500_000, '₽')],
    ['600 тыс. ₽ за год', yearly(600_000, '₽')],
    ['€29 per month', monthly(29, '€')],
    ['2 990 ₽/мес.', monthly(2990, '₽')],
  ])('%s', (text, amount) => {
    expect(amountIn(text)).toEqual(amount)
  })
})

describe('what is not certain is no amount', () => {
  it.each([
    ...['', '?', 'on request', 'по запросу', '€', 'тыс. ₽'],
    ...['€60,000–110,000', '6–11 млн ₽', '€40,000 to 50,000', '10 or 12 €'],
    ...['about €500', '≈ 500 €', 'от 3 млн ₽', 'до 500 ₽', '> €500', '−500 €'],
    ...['€5 per user', '990 ₽ за пользователя', '€500 + VAT', '500 ₽ без НДС', '12 hours', '30 %'],
    ...['€15,000 in year one', '1,5 млн ₽ за первый год', '€500 for 3 years', '$5 €'],
    ...['1,250 million €', '12,345 тыс. ₽', '1,2,3 €', '1,23,456 €', '1,234,5 €', '1 20 €'],
    '1234567890123456 €',
  ])('%s', (text) => {
    expect(amountIn(text)).toBeNull()
  })
})

it('whatever is written, it is read or it is not: as a number that is no less than 0', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(amountIn(text)?.value ?? 0).toBeGreaterThanOrEqual(0)
    }),
  )
})

it('a number is the same however its thousands are set apart', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.constantFrom(' ', '\u00a0', ',', '.', "'"),
      (number, by) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, by)
        expect(amountIn(`${written} €`)).toEqual(once(number, '€'))
      },
    ),
  )
})
