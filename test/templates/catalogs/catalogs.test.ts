import { describe, expect, it } from 'vitest'
import { CATALOGS } from '../../../src/templates/catalogs/catalogs'
import type { CatalogEntry } from '../../../src/templates/catalogs/catalog'

const ALL = Object.entries<readonly CatalogEntry[]>({ ...CATALOGS })

describe.each(ALL)('the catalog of %s', (_, entries) => {
  it('says everything in both languages, once, and short enough for a card', () => {
    for (const [en, ru] of entries.map(({ text }) => text)) {
      expect(en).toMatch(/^[A-Za-z][^а-яё]*[^.]$/)
      expect(ru).toMatch(/[а-яё]/i)
      for (const text of [en, ru]) expect(text.length).toBeLessThanOrEqual(60)
    }
    for (const language of [0, 1] as const) {
      const texts = entries.map(({ text }) => text[language].toLowerCase())
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
    }
  })

  it('names a moment where it names any', () => {
    for (const { moments } of entries) expect(moments?.length).not.toBe(0)
  })
})

it('every barrier is answered by a solution, and solutions answer only barriers there are', () => {
  const keys = CATALOGS.barriers.map(({ key }) => key)
  const answered = CATALOGS.solutions.flatMap(({ answers = [] }) => answers)

  expect(new Set(keys).size).toBe(keys.length)
  expect([...new Set(answered)].sort()).toEqual([...keys].sort())
})

it('there are words for feelings of every level', () => {
  for (const level of [-2, -1, 0, 1, 2])
    expect(
      CATALOGS.feelings.filter(({ emotion }) => emotion === level).length,
    ).toBeGreaterThanOrEqual(4)
})

it('every moment has touchpoints, barriers, solutions, KPIs and tools of its own', () => {
  const { touchpoints, barriers, solutions, kpis, tools } = CATALOGS
  for (const catalog of [touchpoints, barriers, solutions, kpis, tools]) {
    const moments = new Set(catalog.flatMap((entry) => entry.moments ?? []))
    expect(moments.size).toBe(9)
  }
})
