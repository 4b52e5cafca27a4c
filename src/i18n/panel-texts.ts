import { en, type PanelTexts } from './panel-texts/en'
import { ru } from './panel-texts/ru'

const ALL: Readonly<Record<'en' | 'ru', PanelTexts>> = { en, ru }

/** The panel's texts in one language; `{…}` are still to be filled in. */
export const panelTexts = (language: 'en' | 'ru'): PanelTexts => ALL[language]
