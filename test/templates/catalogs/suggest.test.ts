import { expect, it } from 'vitest'
import type { CatalogEntry } from '../../../src/templates/catalogs/catalog'
import { fitting, suggest } from '../../../src/templates/catalogs/suggest'

const CATALOG: readonly CatalogEntry[] = [
  { text: ['Call after the purchase', 'Звонок после покупки'], moments: ['impression'] },
  { text: ['Anything', 'Что угодно'] },
  { text: ['First call', 'Первый звонок'], moments: ['search'] },
  { text: ['Calm and joy', 'Лёгкость и радость'], moments: ['search'] },
]
const ALL = { typed: '', present: [], rank: () => 0 }
const textsOf = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text)

it('what fits the moment comes first, then what fits any, then the rest', () => {
  const found = suggest(CATALOG, 'en', { ...ALL, rank: fitting('search') })

  expect(textsOf(found)).toEqual([
    'First call',
    'Calm and joy',
    'Anything',
    'Call after the purchase',
  ])
})

it('every word that is typed begins a word of the entry, in any order and in small letters', () => {
  expect(textsOf(suggest(CATALOG, 'en', { ...ALL, typed: 'call' }))).toEqual([
    'Call after the purchase',
    'First call',
  ])
  expect(textsOf(suggest(CATALOG, 'en', { ...ALL, typed: 'pur CALL' }))).toEqual([
    'Call after the purchase',
  ])
  expect(suggest(CATALOG, 'en', { ...ALL, typed: 'all' })).toEqual([])
})

it('е finds ё', () => {
  expect(textsOf(suggest(CATALOG, 'ru', { ...ALL, typed: 'легк' }))).toEqual(['Лёгкость и радость'])
})

it('what is there already is left out, however it is written', () => {
  const found = suggest(CATALOG, 'en', { ...ALL, present: [' FIRST call '] })

  expect(textsOf(found)).not.toContain('First call')
})
