import { COUNTS, type Countable } from '../../i18n/panel-texts/counts'
import type { Language } from '../../journey/journey'
import { fillIn } from './fill-in'

/** A number with its word in the right plural form (CLDR, by `Intl.PluralRules`). */
export function countText(language: Language, what: Countable, n: number): string {
  const category = new Intl.PluralRules(language).select(n)
  const values = { n: new Intl.NumberFormat(language).format(n) }
  if (language === 'en') {
    const forms = COUNTS.en[what]
    return fillIn(category === 'one' ? forms.one : forms.other, values)
  }
  const forms = COUNTS.ru[what]
  return fillIn(
    category === 'one' ? forms.one : category === 'few' ? forms.few : forms.many,
    values,
  )
}
