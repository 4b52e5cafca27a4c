import { expect, it } from 'vitest'
import { PANEL_TEXTS } from '../../../src/i18n/panel-texts'
import { templates, texts } from '../../../src/panel/content/content'
import { TEMPLATES } from '../../../src/templates/templates'

it('the templates the panel carries are exactly those that were written', () => {
  expect(templates()).toStrictEqual(TEMPLATES)
})

it('the texts the panel carries are exactly those that were written', () => {
  expect(texts()).toStrictEqual(PANEL_TEXTS)
})
