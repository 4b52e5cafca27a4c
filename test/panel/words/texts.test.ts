import { expect, test } from 'vitest'
import { COUNTS } from '../../../src/i18n/panel-texts/counts'
import { en } from '../../../src/i18n/panel-texts/en'
import { PROBLEM_TEXTS } from '../../../src/i18n/panel-texts/problem-texts'
import { ru } from '../../../src/i18n/panel-texts/ru'
import { problem } from '../../../src/journey/problem'
import { problemCode } from '../../../src/journey/problem-code'
import { problemText } from '../../../src/panel/words/problem-text'

const values = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()
const pairs = (a: Record<string, string>, b: Record<string, string>) =>
  Object.keys(a).map((key) => [key, a[key] ?? '', b[key] ?? ''] as const)

test.each([...pairs(en, ru), ...pairs(PROBLEM_TEXTS.en, PROBLEM_TEXTS.ru)])(
  '%s has the same values in both languages',
  (_, english, russian) => {
    expect(values(russian)).toEqual(values(english))
    expect(english.trim()).not.toBe('')
    expect(russian.trim()).not.toBe('')
  },
)

test('counted words hold their number in every form', () => {
  const forms = [...Object.values(COUNTS.en), ...Object.values(COUNTS.ru)].flatMap((one) =>
    Object.values<string>({ ...one }),
  )
  for (const form of forms) expect(form).toContain('{n}')
})

test.each(problemCode.options)('%s is told to people in sentences, in both languages', (code) => {
  for (const language of ['en', 'ru'] as const) {
    const text = problemText(problem(code), language)
    expect(text.split(/[.:;](?:\s|$)/).length).toBeGreaterThan(2)
    expect(text).not.toMatch(/undefined|null|[{}]/)
  }
})

test('what a problem carries is in its text, shortened where it is long', () => {
  const name = 'x'.repeat(10_000)
  const text = problemText(problem('last-stage', { name }), 'en')
  expect(text).toContain('“xxx')
  expect(text.length).toBeLessThan(300)
})
