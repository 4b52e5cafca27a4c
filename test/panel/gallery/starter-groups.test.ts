import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/journey/journey'
import { MAP_KINDS } from '../../../src/journey/kinds'
import { startersIn } from '../../../src/panel/gallery/starter'
import { groupsOf } from '../../../src/panel/gallery/starter-groups'
import { createWords } from '../../../src/panel/words/words'

test.each(LANGUAGES)(
  'every starter is in one group, under a title and a question (%s)',
  (language) => {
    const starters = startersIn(language)
    const groups = groupsOf(starters, createWords(language))
    const ids = groups.flatMap((group) => group.starters.map(({ id }) => id))
    expect([...ids].sort()).toEqual(starters.map(({ id }) => id).sort())
    for (const { title, asks } of groups) {
      expect(title).not.toBe('')
      expect(asks).toMatch(/[?.]$/)
      expect(asks.length).toBeLessThanOrEqual(56)
    }
  },
)

test('whole ways come first, then the kinds in their usual order, none of them empty', () => {
  const groups = groupsOf(startersIn('en'), createWords('en'))
  const order = ['whole', ...MAP_KINDS.map(({ id }) => id)]
  const places = groups.map(({ id }) => order.indexOf(id))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(groups.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['whole', 'conversion', 'assessment']),
  )
  for (const { starters } of groups) expect(starters.length).toBeGreaterThan(0)
})
