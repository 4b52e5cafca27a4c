import { expect, test } from 'vitest'
import { checkReferences } from '../../../src/journey/check-references'
import { journey as journeySchema } from '../../../src/journey/journey'
import { layOutPicture } from '../../../src/panel/gallery/picture-layout'
import { emptyStarter, startersIn } from '../../../src/panel/gallery/starter'

const starters = (['en', 'ru'] as const).flatMap((language) =>
  [...startersIn(language), emptyStarter(language)].map(
    (starter) => [starter.id, language, starter] as const,
  ),
)

test.each(starters)('%s (%s) builds a sound journey', (_, language, starter) => {
  const journey = starter.build(language)
  expect(journeySchema.safeParse(journey).success).toBe(true)
  expect(checkReferences(journey)).toEqual([])
  expect(journey.language).toBe(language)
})

test.each(starters)(
  'the picture of %s (%s) shows every stage, lane and card in its frame',
  (_, language, starter) => {
    const journey = starter.build(language)
    const picture = layOutPicture(journey)
    const cards = picture.lanes.flatMap((lane) => lane.cards)
    expect(picture.stages).toHaveLength(journey.stages.length)
    expect(picture.lanes).toHaveLength(journey.lanes.length)
    expect(cards).toHaveLength(journey.cards.length)
    for (const box of [...picture.stages, ...cards]) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(picture.width)
      expect(box.y + box.height).toBeLessThanOrEqual(picture.height)
    }
  },
)

test('a starter is built without the stages that are switched off', () => {
  const retail = startersIn('ru').find(({ id }) => id === 'retail')
  expect(retail?.optional).toEqual([{ key: 'visit', name: 'Визит в магазин' }])
  const names = (without?: ReadonlySet<string>) =>
    retail?.build('en', without).stages.map(({ name }) => name)
  expect(names()).toContain('Store visit')
  expect(names(new Set(['visit']))).toEqual(names()?.filter((name) => name !== 'Store visit'))
})

test('the picture of a map with ways back has an arc for each, in its frame', () => {
  const cycle = startersIn('en')
    .find(({ id }) => id === 'cycle')
    ?.build('en')
  if (cycle === undefined) throw new Error('no cycle')
  const { loops, stages } = layOutPicture(cycle)
  expect(loops).toHaveLength(cycle.stages.filter(({ returns }) => returns !== null).length + 1)
  const numbers = loops.flatMap((path) => path.match(/[\d.]+/g)?.map(Number) ?? [])
  const heights = numbers.filter((_, index) => index % 2 === 1)
  expect(Math.min(...heights)).toBeGreaterThan(0)
  expect(Math.max(...heights)).toBeLessThan(stages[0]?.y ?? 0)
  expect(layOutPicture({ ...cycle, flow: 'linear', stages: [] }).loops).toEqual([])
})

test('cards of one cell do not overlap in the picture', () => {
  for (const [, language, starter] of starters) {
    for (const { cards } of layOutPicture(starter.build(language)).lanes) {
      for (const [i, a] of cards.entries()) {
        for (const b of cards.slice(i + 1)) {
          if (a.x === b.x) expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
        }
      }
    }
  }
})
