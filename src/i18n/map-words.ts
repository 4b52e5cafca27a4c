import { en, type MapWords } from './map-words/en'
import { ru } from './map-words/ru'

const ALL: Readonly<Record<'en' | 'ru', MapWords>> = { en, ru }

/** The words that are drawn on a map, in its language. */
export const mapWords = (language: 'en' | 'ru'): MapWords => ALL[language]
