import { describe, expect, it } from 'vitest'
import { MOMENTS } from '../../../src/templates/catalogs/catalog'
import { momentOf } from '../../../src/templates/catalogs/moment-of'
import { TEMPLATES } from '../../../src/templates/templates'

const momentsOf = (...names: string[]) =>
  names.map((_, i) =>
    momentOf(
      names.map((name) => ({ name })),
      i,
    ),
  )

it('a stage is at the moment by which it is called', () => {
  expect(momentsOf('Search', 'Choosing a shop', 'Purchase', 'Delivery')).toEqual([
    'search',
    'comparison',
    'purchase',
    'impression',
  ])
})

it('a name that does not tell leaves it to the place', () => {
  expect(momentsOf('One', 'Two', 'Three')).toEqual(['need', 'comparison', 'recommendation'])
  expect(momentsOf('', '', '', '', '', '', '', '', '')).toEqual(MOMENTS)
  expect(momentsOf('Alone')).toEqual(['need'])
})

describe.each(TEMPLATES.map((draft) => [draft.id, draft] as const))('in %s', (_, { stages }) => {
  it('stages are at the same moments in both languages', () => {
    const [en, ru] = ([0, 1] as const).map((language) =>
      momentsOf(...stages.map(({ name }) => name[language])),
    )
    expect(ru).toEqual(en)
  })
})
