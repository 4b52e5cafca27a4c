import type { Language } from '../../../journey/language'
import { createWords, type Words } from '../../../panel/words/words'
import { fillIn } from '../../../panel/words/fill-in'
import { en } from './en'
import { ru } from './ru'

/** What the command line says, in one language; `panel` for what the panel says too. */
export interface CliWords {
  readonly language: Language
  readonly panel: Words
  readonly say: (key: keyof typeof en, values?: Readonly<Record<string, string | number>>) => string
}

const TEXTS = { en, ru }

/** To be called once the content of the panel is loaded. */
export const cliWords = (language: Language): CliWords => ({
  language,
  panel: createWords(language),
  say: (key, values = {}) => fillIn(TEXTS[language][key], values),
})

/** Whether the command line has words of its own for something. */
export const isCliText = (key: string): key is keyof typeof en => key in en
