import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import type { Language } from '../../journey/language'
import type { CostSum, Tco } from '../../journey/metrics/tco'
import { money } from './numbers'

/** An amount with how often it is due: `€15,000 a year`. */
export function amountText(
  { value, currency, per }: Pick<CostSum, 'value' | 'currency' | 'per'>,
  words: MapWords,
  language: Language,
): string {
  const amount = money(value, currency, language)
  switch (per) {
    case 'once':
      return amount
    case 'year':
      return words.perYear.replace('{amount}', amount)
    case 'month':
      return words.perMonth.replace('{amount}', amount)
  }
}

/** What some costs come to, one sum a line, and how many are not in it. */
export function tcoText({ sums, left }: Tco, words: MapWords, language: Language): string {
  return [
    ...sums.map((sum) => amountText(sum, words, language)),
    ...(left.length === 0 ? [] : [`? ${words.notCounted}: ${left.length}`]),
  ].join('\n')
}
