import { LANGUAGES } from '../../../src/journey/language'
import type { Problem } from '../../../src/journey/problem'
import { problemText } from '../../../src/panel/words/problem-text'

/** In which languages a problem has no text for people. */
export const textFaults = (problem: Problem): string[] =>
  LANGUAGES.flatMap((language) =>
    problemText(problem, language).length > 40
      ? []
      : [`no text for ${problem.code} in ${language}`],
  )
