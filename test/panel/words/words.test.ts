import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWords } from '../../../src/panel/words/words'
import { shorten } from '../../../src/panel/words/shorten'

const en = createWords('en')
const ru = createWords('ru')

test('numbers agree with their words', () => {
  expect([0, 1, 2, 21].map((n) => en.count('card', n))).toEqual([
    '0 cards',
    '1 card',
    '2 cards',
    '21 cards',
  ])
  expect([0, 1, 2, 5, 11, 21, 22, 111].map((n) => ru.count('card', n))).toEqual([
    '0 карточек',
    '1 карточка',
    '2 карточки',
    '5 карточек',
    '11 карточек',
    '21 карточка',
    '22 карточки',
    '111 карточек',
  ])
})

test('values are filled in as they are, braces and dollars included', () => {
  expect(en.say('quote', { text: '$& {text} $1' })).toBe('“$& {text} $1”')
})

test('lists and signed numbers are written as people write them', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c')
  expect(ru.list(['а', 'б', 'в'])).toBe('а, б и в')
  expect([-2, 0, 2].map(en.signed)).toEqual(['−2', '0', '+2'])
})

test('a day of another year tells its year', () => {
  expect(en.day('2001-02-03')).toBe('Feb 3, 2001')
  expect(ru.day('2001-02-03')).toBe('3 февр. 2001 г.')
})

test('a shortened text is one line and never longer than asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 2, max: 50 }),
      (text, most) => {
        const short = shorten(text, most)
        expect(Array.from(new Intl.Segmenter().segment(short)).length).toBeLessThanOrEqual(most)
        expect(short).not.toMatch(/[\n\r]/)
      },
    ),
  )
})

test('a picture made of several characters is not cut in the middle', () => {
  expect(shorten('👩‍🚀👩‍🚀👩‍🚀👩‍🚀', 3)).toBe('👩‍🚀👩‍🚀…')
})
