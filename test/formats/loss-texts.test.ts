import { describe, expect, it } from 'vitest'
import { LOSS_CODES } from '../../src/formats/loss'
import { LOSS_TEXTS } from '../../src/i18n/panel-texts/loss-texts'

describe('what a format loses', () => {
  it.each(['en', 'ru'] as const)(
    'has a text for each loss, and for nothing else, in %s',
    (language) => {
      const texts = LOSS_TEXTS[language]
      expect(Object.keys(texts).sort()).toEqual([...LOSS_CODES].sort())
      for (const text of Object.values(texts)) expect(text).toContain('{example}')
    },
  )
})
