import type { Language } from '../../journey/journey'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import type { Countable } from '../../i18n/panel-texts/counts'
import { en } from '../../i18n/panel-texts/en'
import { ru } from '../../i18n/panel-texts/ru'
import { countText } from './count-text'
import { fillIn } from './fill-in'

type Texts = typeof en
const TEXTS = { en, ru }
/** Names of the `{values}` in a text. */
type Values<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Values<Rest>
  : never
type Arguments<T extends string> = [Values<T>] extends [never]
  ? []
  : [values: Readonly<Record<Values<T>, string | number>>]

/** The panel's language at work. */
export interface Words {
  readonly language: Language
  /** A text of the panel with its values filled in; the compiler knows which values it has. */
  readonly say: <K extends keyof Texts>(key: K, ...values: Arguments<Texts[K]>) => string
  /** A counted word: “3 cards”. */
  readonly count: (what: Countable, n: number) => string
  /** A word that the map uses too, so that both call it the same. */
  readonly word: (key: keyof MapWords) => string
  /** “a, b and c” */
  readonly list: (items: readonly string[]) => string
  /** A day `YYYY-MM-DD` for people, without the year where it is this one. */
  readonly day: (day: string) => string
  /** −2…+2 with a real minus sign. */
  readonly signed: (n: number) => string
}

/** Everything the panel says, in one language. */
export function createWords(language: Language): Words {
  const own = TEXTS[language]
  const onMap = drawnTexts(language).words
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    language,
    say: (key, ...[values]) => fillIn(own[key], values ?? {}),
    count: (what, n) => countText(language, what, n),
    word: (key) => onMap[key],
    list: (items) => lists.format(items),
    day: (day) => formatDay(day, language),
    signed: (n) => (n > 0 ? `+${String(n)}` : String(n).replace('-', '−')),
  }
}

function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T12:00:00`)
  if (Number.isNaN(date.getTime())) return day
  const thisYear = date.getFullYear() === new Date().getFullYear()
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(thisYear ? {} : { year: 'numeric' }),
  }).format(date)
}
