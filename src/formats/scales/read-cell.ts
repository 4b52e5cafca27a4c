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
/** One behind words, in parentheses or with its sign: “hopeful (+1)”, “annoyed: -1”. */
const BEHIND = /(?:\(([+-]?\d)\)|[\s:;,–—]([+-]\d))$/
const SEPARATOR = /[\s:;,–—]/
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
    const found: FoundNumber | null = number === null ? findNumber(line) : null
    if (found !== null) {
      number = found.number
      scale ??= found.scale
      rest.push(found.words)
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

interface FoundNumber {
  readonly number: number
  readonly scale: Scale | null
  readonly words: string
}

function findNumber(line: string): FoundNumber | null {
  if (line.length > LONGEST) return null
  const plain = line.replace(/−/g, '-')
  const before = NUMBER.exec(plain)
  if (before !== null) {
    const [, number, outOf, words = ''] = before
    return {
      number: Number(number),
      scale: outOf === undefined ? null : '1..5',
      words: words.replace(/\)$/, '').trim(),
    }
  }
  const behind = BEHIND.exec(plain)
  const number = behind?.[1] ?? behind?.[2]
  const words = withoutSeparator(plain.slice(0, behind?.index))
  if (number === undefined || words === '' || /\d/.test(words)) return null
  return { number: Number(number), scale: null, words }
}

function withoutSeparator(text: string): string {
  let end = text.length
  while (SEPARATOR.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
