import type { Problem } from '../../../journey/problem'
import { problemText } from '../../../panel/words/problem-text'
import { isCliText, type CliWords } from '../words/cli-words'
import { spotIn, spotOf, type Spot } from './line-of'

/** Where in a file something is wrong, and what. */
export interface FileProblem {
  readonly file: string
  readonly spot: Spot | null
  /** Of the field, as `journey.stages[2].score`; empty where there is none. */
  readonly path: string
  readonly text: string
}

/** A problem of a text that was read, with its place. */
export async function fileProblem(
  file: string,
  text: string,
  { code, detail }: Problem,
  words: CliWords,
): Promise<FileProblem> {
  const path = typeof detail['path'] === 'string' ? detail['path'] : ''
  return {
    file,
    spot: toldSpot(detail) ?? (await foundSpot(text, code, detail, path)),
    path,
    text: isCliText(code) ? words.say(code, detail) : problemText({ code, detail }, words.language),
  }
}

/** `maps/retail.json:12:9: journey.stages[2].score: no journey …`, which editors and CI know how to open. */
export function problemLine({ file, spot, path, text }: FileProblem): string {
  const place = spot === null ? file : `${file}:${String(spot.line)}:${String(spot.column)}`
  return [place, ...(path === '' ? [] : [path]), text].join(': ')
}

/** A reader that goes by lines says itself in which one it is. */
function toldSpot({ line, column }: Problem['detail']): Spot | null {
  if (line === undefined || !Number.isInteger(Number(line))) return null
  return { line: Number(line), column: Number.isInteger(Number(column)) ? Number(column) : 1 }
}

async function foundSpot(
  text: string,
  code: Problem['code'],
  detail: Problem['detail'],
  path: string,
): Promise<Spot | null> {
  if (code === 'not-json') return spotIn(text, String(detail['reason'] ?? ''))
  return path === '' ? null : spotOf(text, path)
}
