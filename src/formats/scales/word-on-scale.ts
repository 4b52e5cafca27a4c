import { plainName } from '../table/plain-name'

/** Five steps, from the worst to the best. */
export type Step = -2 | -1 | 0 | 1 | 2

/** Beginnings of words for the steps around the middle; with a word of `STRONG` before it, one further out. */
const WORDS: readonly (readonly [Step, string])[] = [
  [-1, 'negative bad low poor негативн отрицательн плох низк'],
  [0, 'neutral ok okay medium average moderate нейтральн средн нормальн'],
  [1, 'positive good high позитивн положительн хорош высок'],
]
const STRONG: ReadonlySet<string> = new Set(['very', 'extremely', 'очень', 'крайне', 'резко'])
/** Words that people use for the ends. */
const ENDS: readonly (readonly [Step, string])[] = [
  [-2, 'terrible awful horrible ужасн'],
  [2, 'excellent great отличн'],
]
const FACES: ReadonlyMap<string, Step> = facesOf([
  [-2, '😡🤬😭😱😢😠'],
  [-1, '🙁☹😟😞😕😣😒'],
  [0, '😐😶😑'],
  [1, '🙂😊☺😌'],
  [2, '😀😃😄😁😍🤩🥳'],
])

/** The step that a word for a mood or a level says, in English or Russian: “very-negative”, «высокая», 😐. */
export function wordOnScale(text: string): Step | null {
  if (text.length > 40) return null
  const words = plainName(text).split(' ')
  const [last = ''] = words.slice(-1)
  if (last === '') return faceOnScale(text)
  if (words.length === 1) return beginning(ENDS, last) ?? beginning(WORDS, last)
  const step = beginning(WORDS, last)
  if (words.length > 2 || !STRONG.has(words[0] ?? '')) return null
  return step === 1 ? 2 : step === -1 ? -2 : null
}

/** The step of the first face in a text. */
export function faceOnScale(text: string): Step | null {
  for (const letter of text.slice(0, 40)) {
    const step = FACES.get(letter)
    if (step !== undefined) return step
  }
  return null
}

/** The text without its faces. */
export const withoutFaces = (text: string): string =>
  Array.from(text)
    .filter((letter) => letter !== '\uFE0F' && !FACES.has(letter))
    .join('')
    .trim()

function facesOf(steps: readonly (readonly [Step, string])[]): ReadonlyMap<string, Step> {
  return new Map(
    steps.flatMap(([step, faces]) => Array.from(faces, (face) => [face, step] as const)),
  )
}

const beginning = (steps: readonly (readonly [Step, string])[], word: string): Step | null =>
  steps.find(([, words]) => words.split(' ').some((one) => isForm(word, one)))?.[0] ?? null

/** English words as they are, Russian ones with any ending. */
const isForm = (word: string, known: string): boolean =>
  /[а-я]/.test(known) ? word.startsWith(known) && word.length <= known.length + 3 : word === known
