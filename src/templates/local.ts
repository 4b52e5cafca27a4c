import type { Language } from '../journey/journey'

/** One text in every language, side by side, so that none can be forgotten. */
export type Local = readonly [en: string, ru: string]

const PLACE = { en: 0, ru: 1 } as const satisfies Record<Language, 0 | 1>

/** The text in one language; a figure and its unit are kept on one line. */
export const inLanguage = (text: Local, language: Language): string =>
  text[PLACE[language]].replace(/(\d|млн|тыс\.) (?=\d{3}(?!\d)|[%₽€]|млн|тыс)/g, '$1\u00a0')
