import type { Language } from '../../journey/journey'
import type { Problem } from '../../journey/problem'
import { PROBLEM_TEXTS } from '../../i18n/panel-texts/problem-texts'
import { shorten } from './shorten'
import { fillIn } from './fill-in'

/** A problem for people: what happened, what it means for the map, what to do. */
export function problemText({ code, detail }: Problem, language: Language): string {
  const values = Object.fromEntries<string>(
    Object.entries(detail).map(([name, value]) => [name, shorten(String(value), 60)]),
  )
  return fillIn(PROBLEM_TEXTS[language][code], values)
}
