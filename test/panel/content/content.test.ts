import { expect, it } from 'vitest'
import { drawnTexts } from '../../../src/i18n/drawn-texts'
import { DRAWN_TEXTS } from '../../../src/i18n/drawn-texts/all'
import { PANEL_TEXTS } from '../../../src/i18n/panel-texts'
import { LANGUAGES } from '../../../src/journey/journey'
import { catalogs, templates, texts } from '../../../src/panel/content/content'
import { CATALOGS } from '../../../src/templates/catalogs/catalogs'
import { TEMPLATES } from '../../../src/templates/templates'

it('the templates the panel carries are exactly those that were written', () => {
  expect(templates()).toStrictEqual(TEMPLATES)
})

it('the texts the panel carries are exactly those that were written', () => {
  expect(texts()).toStrictEqual(PANEL_TEXTS)
})

it('what is drawn is exactly what was written', () => {
  expect(Object.fromEntries(LANGUAGES.map((one) => [one, drawnTexts(one)]))).toStrictEqual(
    DRAWN_TEXTS,
  )
})

it('the catalogs the panel carries are exactly those that were written', () => {
  expect(catalogs()).toStrictEqual(CATALOGS)
})
