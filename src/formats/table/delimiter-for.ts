import type { Language } from '../../journey/language'
import type { Delimiter } from './table'

/** The delimiter by which a spreadsheet in a language expects CSV: where a comma divides decimals, a semicolon. */
export const delimiterFor = (language: Language): Delimiter => (language === 'ru' ? ';' : ',')
