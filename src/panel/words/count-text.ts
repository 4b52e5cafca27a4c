import { COUNTS, type Countable } from '../../i18n/panel-texts/counts'
import type { Language } from '../../journey/journey'
import { fillIn } from './fill-in'

/** A number with its word in the right plural form (CLDR, by `Intl.PluralRules`). */
export function countText(language: Language, what: Countable, n: number): string {
  const forms: Readonly<Record<string, string>> = { ...COUNTS[language][what] }
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms['other'] ?? forms['many']
  return fillIn(form ?? '{n}', { n: new Intl.NumberFormat(language).format(n) })
}
