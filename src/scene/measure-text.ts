import type { Weight } from './shape'
import { TEXT_WIDTHS } from './text-widths'

/** Widths by code point, in 1/60 em. */
const widths = new Map<number, number>()
for (const [first, packed] of TEXT_WIDTHS) {
  for (let i = 0; i < packed.length; i++) widths.set(first + i, packed.charCodeAt(i) - 32)
}

/** As wide as the widest letters: better too much room than too little. */
const UNKNOWN = 60
const BY_WEIGHT: Readonly<Record<Weight, number>> = {
  Regular: 0.99,
  Medium: 1,
  'Semi Bold': 1.025,
  Bold: 1.05,
}

/** Width of a text on one line, in pixels, as Inter would draw it: within some percent. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let width = 0
  for (const letter of text) width += widths.get(letter.codePointAt(0) ?? 0) ?? UNKNOWN
  return (width / 60) * size * BY_WEIGHT[weight]
}

/**
 * In how many lines a text will stand when it wraps at words, and inside a word that is longer than a line.
 * @param width room for one line, in pixels
 * @returns at least 1
 */
export function countLines(text: string, size: number, weight: Weight, width: number): number {
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + linesOf(paragraph, size, weight, width), 0)
}

function linesOf(paragraph: string, size: number, weight: Weight, width: number): number {
  const space = textWidth(' ', size, weight)
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const length = textWidth(word, size, weight)
    const wanted = used === 0 ? length : used + space + length
    if (wanted <= width) {
      used = wanted
      continue
    }
    if (used > 0) lines += 1
    const broken = Math.floor(length / width)
    lines += broken
    used = length - broken * width
  }
  return lines
}
