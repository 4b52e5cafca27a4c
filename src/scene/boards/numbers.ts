import type { Language } from '../../journey/language'

const NO_BREAK = '\u00a0'

/** A whole number with its thousands apart, or `?` and a word. */
export const figure = (value: number | null, unknown: string): string =>
  value === null ? `? ${unknown}` : String(value).replace(/\B(?=(\d{3})+$)/g, NO_BREAK)

/** A sum of money as its currency is written in that language: `€78,000`, `78 000 €`. */
export function money(value: number, currency: string, language: Language): string {
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.')
  const isRussian = language === 'ru'
  const front = whole.replace(/\B(?=(\d{3})+$)/g, isRussian ? NO_BREAK : ',')
  const number =
    part === undefined ? front : `${front}${isRussian ? ',' : '.'}${part.padEnd(2, '0')}`
  if (currency === '') return number
  if (isRussian) return `${number}${NO_BREAK}${currency}`
  return /^\p{L}/u.test(currency) ? `${currency}${NO_BREAK}${number}` : `${currency}${number}`
}

/** A share as percent, with one digit behind the point where it is small. */
export function percent(share: number | null, language: Language, unknown: string): string {
  if (share === null) return `? ${unknown}`
  const value = share * 100
  return `${decimal(value < 10 ? value : Math.round(value), language)}${NO_BREAK}%`
}

/** A number with one digit behind the point, or comma, where there is one. */
export const decimal = (value: number, language: Language): string =>
  String(Math.round(value * 10) / 10).replace('.', language === 'ru' ? ',' : '.')

/** The same, or `?` and a word. */
export const decimalOr = (value: number | null, language: Language, unknown: string): string =>
  value === null ? `? ${unknown}` : decimal(value, language)

/** A change with its sign: `+0.3`, `−0.3`, `±0`. */
export function signedDecimal(change: number, language: Language): string {
  const size = decimal(Math.abs(change), language)
  if (size === '0') return '±0'
  return `${change > 0 ? '+' : '−'}${size}`
}
