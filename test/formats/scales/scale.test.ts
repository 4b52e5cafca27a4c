import { describe, expect, it } from 'vitest'
import { onScale, saidScale, scaleOf } from '../../../src/formats/scales/scale'
import { wordOnScale } from '../../../src/formats/scales/word-on-scale'

describe('scaleOf', () => {
  it.each([
    [[], '-2..2'],
    [[-2, 0, 2], '-2..2'],
    [[1, 2, 2], '-2..2'],
    [[1, 3], '1..5'],
    [[5], '1..5'],
    [[-1, 3], null],
    [[0, 4], null],
    [[6], null],
    [[1.5], null],
  ] as const)('takes emotions %j for %s', (numbers, scale) => {
    expect(scaleOf(numbers, '-2..2')).toBe(scale)
  })

  it.each([
    [[1, 5], '1..5'],
    [[-1, 2], '-2..2'],
    [[0, 1, 2], null],
    [[-1, 4], null],
    [[10], null],
  ] as const)('takes levels %j for %s', (numbers, scale) => {
    expect(scaleOf(numbers, '1..5')).toBe(scale)
  })
})

describe('onScale', () => {
  it('keeps the ends and the middle', () => {
    expect([1, 3, 5].map((number) => onScale(number, '1..5', '-2..2'))).toEqual([-2, 0, 2])
    expect([-2, 0, 2].map((number) => onScale(number, '-2..2', '1..5'))).toEqual([1, 3, 5])
    expect([0, 6, 1.5].map((number) => onScale(number, '1..5', '-2..2'))).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('saidScale', () => {
  it.each([
    ['Emotion (1–5)', '1..5'],
    ['1..5', '1..5'],
    ['от 1 до 5', '1..5'],
    ['Эмоции, −2…+2', '-2..2'],
    ['-2..2', '-2..2'],
    ['-2 to 2', '-2..2'],
    ['1–50', null],
    ['11-5', null],
    ['-1..5', null],
    ['Emotion', null],
    ['', null],
  ])('in %j is %s', (text, scale) => {
    expect(saidScale(text)).toBe(scale)
  })
})

describe('wordOnScale', () => {
  it.each([
    ['very-negative', -2],
    ['VERY_POSITIVE', 2],
    ['veryNegative', -2],
    ['negative', -1],
    ['neutral', 0],
    ['high', 1],
    ['very low', -2],
    ['очень плохо', -2],
    ['Отрицательная', -1],
    ['нормально', 0],
    ['высокая', 1],
    ['очень высокий', 2],
    ['отлично', 2],
    ['😡', -2],
    ['😐', 0],
    ['🤩', 2],
  ])('%j is %d', (word, step) => {
    expect(wordOnScale(word)).toBe(step)
  })

  it.each([
    '',
    'anger',
    'not negative',
    'very',
    'very neutral',
    'badly broken',
    'плохишка из сказки',
    'x'.repeat(1e6),
  ])('%.20j is none', (word) => {
    expect(wordOnScale(word)).toBeNull()
  })
})
