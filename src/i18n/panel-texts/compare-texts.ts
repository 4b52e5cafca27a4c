import type { CompareTexts } from './compare/compare-texts'
import { en } from './compare/en'
import { ru } from './compare/ru'

/** The words for differences in every language. */
export const COMPARE_TEXTS: Readonly<Record<'en' | 'ru', CompareTexts>> = { en, ru }
