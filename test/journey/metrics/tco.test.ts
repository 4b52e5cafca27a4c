import { expect, it } from 'vitest'
import type { CardOf, CostPart } from '../../../src/journey/card'
import { tcoOf } from '../../../src/journey/metrics/tco'
import { newCard } from '../../../src/journey/new-record'
import { buildTemplate } from '../../../src/templates/build-template'
import { b2b } from '../../../src/templates/b2b'

const cost = (part: CostPart, amount: string): CardOf<'cost'> => {
  const card = newCard('cost', 'a', 'cost', amount)
  if (card.kind !== 'cost') throw new Error('no cost')
  return { ...card, id: amount, part, amount }
}

it('is price, implementation, use and repair in one currency', () => {
  const { sums, left, missing } = tcoOf([
    ...[cost('price', '€78,000'), cost('implementation', '45 000 €')],
    ...[cost('use', '€75k'), cost('repair', 'EUR 12.000'), cost('use', '€0.10')],
    cost('use', '€0.20'),
  ])

  expect(sums).toEqual([
    {
      currency: '€',
      per: 'once',
      value: 210_000.3,
      parts: { price: 78_000, implementation: 45_000, use: 75_000.3, repair: 12_000 },
    },
  ])
  expect([left, missing]).toEqual([[], []])
})

it('adds no years to what is paid once, and no currency to another', () => {
  const { sums } = tcoOf([
    ...[cost('use', '€15,000 a year'), cost('price', '€23,400'), cost('repair', '$10 a month')],
    cost('use', '€5,000 a year'),
  ])

  expect(sums.map(({ currency, per, value }) => [currency, per, value])).toEqual([
    ['€', 'once', 23_400],
    ['€', 'year', 20_000],
    ['$', 'month', 10],
  ])
})

it('says what is left out, and which parts nobody knows', () => {
  const unsure = cost('implementation', '€30,000–70,000')
  const { sums, left, missing } = tcoOf([unsure, cost('price', '500 ₽')])

  expect(left).toEqual([unsure])
  expect(missing).toEqual(['implementation', 'use', 'repair'])
  expect(sums[0]?.parts).toEqual({ price: 500, implementation: null, use: null, repair: null })
})

it('knows nothing of nothing', () => {
  expect(tcoOf([]).sums).toEqual([])
})

it.each([
  ['en', 210_000, '€'],
  ['ru', 21_000_000, '₽'],
] as const)(
  'the firm bid of the B2B template comes to what its offer says (%s)',
  (language, value, currency) => {
    const journey = buildTemplate(b2b, language)
    const chooses = journey.stages[3]?.id
    const costs = journey.cards.filter((card) => card.kind === 'cost')
    const { sums, left } = tcoOf(costs.filter(({ stage }) => stage === chooses))

    expect(sums).toMatchObject([{ value, currency, per: 'once' }])
    expect(left).toEqual([])
  },
)
