/** How often an amount is due. */
export const PERIODS = ['once', 'year', 'month'] as const
export type Period = (typeof PERIODS)[number]

/** A sum of money that can be added to others of its currency and period. */
export interface Amount {
  readonly value: number
  /** Its sign, or its three letters; empty where none is written. */
  readonly currency: string
  readonly per: Period
}

/**
 * The amount in what people wrote: “1 200 €”, “€1,200 a year”, “12 тыс. ₽” (C97).
 * @returns `null` for what is no single number of money: a range, an estimate, a price for each piece, an unknown word
 */
export function amountIn(text: string): Amount | null {
  const found = SHAPE.exec(text.trim().toLowerCase().replace(/\s+/g, ' '))
  if (found === null) return null
  const { before = '', digits = '', times = '', after = '', period = '' } = found.groups ?? {}
  const factor = MULTIPLES.find(({ words }) => isOneOf(words, times))?.factor ?? 1
  const number = numberIn(digits.trim(), factor > 1)
  const currencies = [...new Set([before, after].map(currencyOf).filter((one) => one !== ''))]
  if (number === null || currencies.length > 1) return null
  return {
    value: Math.round(number * factor * 100) / 100,
    currency: currencies[0] ?? '',
    per: PERIODS.find((one) => isOneOf(PERIOD_WORDS[one], period)) ?? 'once',
  }
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': '€|eur|euros?|евро',
  $: '\\$|us\\$|usd|dollars?|доллар(?:а|ов)?',
  '₽': '₽|rub|руб\\.?|рубл(?:ь|я|ей)|р\\.?',
  '£': '£|gbp|pounds?|фунт(?:а|ов)?',
  '₸': '₸|kzt|тенге',
  '₴': '₴|uah|грн\\.?|грив(?:на|ны|ен)',
  '¥': '¥|jpy|иен[аы]?',
  CNY: 'cny|юан(?:ь|я|ей)',
  CHF: 'chf',
  PLN: 'pln|zł|злот(?:ый|ых)',
  BYN: 'byn',
}
const MULTIPLES = [
  { factor: 1e3, words: 'k|thousand|тыс\\.?|тысяч[аи]?' },
  { factor: 1e6, words: 'm|mn|mio\\.?|million|млн\\.?|миллион(?:а|ов)?' },
  { factor: 1e9, words: 'bn|billion|млрд\\.?|миллиард(?:а|ов)?' },
]
const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  once: 'once|one-off|one-time|разово|единоразово|единовременно',
  year: '(?:a|per|every|each) year|per annum|p\\. ?a\\.?|/ ?(?:year|yr)\\.?|yearly|annually|(?:в|за|каждый) год|/ ?год|ежегодно',
  month:
    '(?:a|per|every|each) month|/ ?(?:month|mo)\\.?|monthly|(?:в|за|каждый) месяц|/ ?(?:мес\\.?|месяц)|ежемесячно',
}

const isOneOf = (words: string, text: string): boolean =>
  text !== '' && new RegExp(`^(?:${words})$`, 'u').test(text)
const currencyOf = (text: string): string =>
  Object.entries(CURRENCIES).find(([, words]) => isOneOf(words, text))?.[0] ?? ''

const CURRENCY = Object.values(CURRENCIES).join('|')
const ENDS = '(?![\\p{L}])'
/** All of the text: a number with what belongs to it, and nothing else. */
const SHAPE = new RegExp(
  `^(?:(?<before>${CURRENCY}) ?)?(?<digits>\\d(?:[\\d .,'’]*\\d)?) ?` +
    `(?:(?<times>${MULTIPLES.map(({ words }) => words).join('|')})${ENDS} ?)?` +
    `(?:(?<after>${CURRENCY})${ENDS})?` +
    `(?:[ ,]*(?<period>${Object.values(PERIOD_WORDS).join('|')}))?[.,;]?$`,
  'u',
)

/**
 * A number whose thousands may be apart. Money has two decimals at most, so three digits behind the only separator are
 * thousands, unless it counts thousands or millions itself: “1,250 million” may mean either.
 */
function numberIn(written: string, isMultiplied: boolean): number | null {
  const digits = written.replace(/’/g, "'")
  if (digits.replace(/\D/g, '').length > LONGEST) return null
  if (/^\d+$/.test(digits)) return Number(digits)
  const isAlone = /^\d+[.,]\d+$/.test(digits)
  if (isAlone && (isDecimal(digits) || (isMultiplied && !isThousands(digits))))
    return Number(digits.replace(',', '.'))
  const apart = APART.exec(digits)
  if (apart === null || (isAlone && isMultiplied)) return null
  const { whole = '', by, point, part = '0' } = apart.groups ?? {}
  return point === by ? null : Number(`${whole.replace(/\D/g, '')}.${part}`)
}

/** Beyond it numbers are no longer exact. */
const LONGEST = 15
const APART =
  /^(?<whole>[1-9]\d{0,2}(?<by>[ .,'])\d{3}(?:\k<by>\d{3})*)(?:(?<point>[.,])(?<part>\d{1,2}))?$/u
const isDecimal = (digits: string): boolean => /^(?:\d+[.,]\d{1,2}|0[.,]\d+)$/.test(digits)
const isThousands = (digits: string): boolean => /^\d{1,3}[.,]\d{3}$/.test(digits)
