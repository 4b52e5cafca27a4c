import type { Scale } from './scale'
import { faceOnScale, withoutFaces, wordOnScale, type Step } from './word-on-scale'

/** What a cell says of a mood or a level. */
export interface ScaleCell {
  /** As it stands there, on whatever scale. */
  readonly number: number | null
  /** The scale where the cell itself says it: 4/5. */
  readonly scale: Scale | null
  /** What a word or a face says. */
  readonly step: Step | null
  /** What else stands there. */
  readonly rest: readonly string[]
}

/** A number by itself, out of five, or with words behind it: “−1”, “4/5”, “-1: annoyed”. */
const NUMBER = /^([+-]?\d{1,3})(?: ?(\/|of|из) ?5)?(?:$|\s*[:;,–—(-]\s*(\D.*))/
/** What is longer is no number with a word. */
const LONGEST = 200
/** What people write where they do not know. */
const UNKNOWN = /^(?:[?\-–—.…\s]*|n\/?a|н\/?д|нет данных|unknown|неизвестно)$/i

/** Reads a cell for a mood or a level, line by line: the first number counts, the first word, and the rest is kept. */
export function readScaleCell(lines: readonly string[]): ScaleCell {
  let number: number | null = null
  let scale: Scale | null = null
  let step: Step | null = null
  const rest: string[] = []
  for (const line of lines) {
    if (UNKNOWN.test(line)) continue
    const found = line.length > LONGEST ? null : NUMBER.exec(line.replace(/^−/, '-'))
    if (found !== null && number === null) {
      number = Number(found[1])
      if (found[2] !== undefined) scale = '1..5'
      if (found[3] !== undefined) rest.push(found[3].replace(/\)$/, '').trim())
      continue
    }
    const said = wordOnScale(line)
    if (said !== null && step === null) step = said
    else if (faceOnScale(line) !== null && step === null) {
      step = faceOnScale(line)
      rest.push(withoutFaces(line))
    } else rest.push(line)
  }
  return { number, scale, step, rest: rest.filter(Boolean) }
}
