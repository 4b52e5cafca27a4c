import { bad, good, type Result } from '../journey/problem'
import { BYTES_LIMIT, FILE_LIMIT } from './limits'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'

/** Bytes as text in an encoding; `null` where they are not in it. Browsers and Node have a `TextDecoder` with `fatal`. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string
  readonly encoding: Encoding
}

/**
 * The text of a file, in the encoding that it has: UTF-8, UTF-16 with a byte order mark or without, or Windows-1251 where
 * that is certain (Cyrillic as Excel saves it when nobody asks for UTF-8).
 *
 * @returns the text, or `too-large` (`size`, `limit`), `not-text` (`looks`: what it seems to be) for workbooks and other
 * files that hold no text, `encoding-unknown` (`looks`: the encoding it seems to be in, or a dash)
 */
export function decodeBytes(bytes: Uint8Array, decode: Decode): Result<DecodedText> {
  if (bytes.length > BYTES_LIMIT) return bad('too-large', { size: bytes.length, limit: FILE_LIMIT })
  const format = BINARY.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (format !== undefined) return bad('not-text', { looks: format[1] })

  const marked = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1]
  for (const encoding of marked === undefined ? likely(bytes) : [marked]) {
    const text = decode(bytes, encoding)
    if (text !== null) return good({ text: text.replace(/^\uFEFF/, ''), encoding })
  }
  if (marked !== undefined) return bad('encoding-unknown', { looks: NAMES[marked] })
  return bad('encoding-unknown', {
    looks: looksCyrillic(bytes) === 'no' ? '—' : 'Windows-1251, KOI8-R',
  })
}

/** The encodings that text without a mark may be in, in the order in which they are tried. */
function likely(bytes: Uint8Array): readonly Encoding[] {
  const wide = zerosOfUtf16(bytes)
  if (wide !== null) return [wide, 'utf-8']
  return looksCyrillic(bytes) === 'surely' ? ['utf-8', 'windows-1251'] : ['utf-8']
}

const NAMES = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' } as const

/** How files begin that people take for tables. */
const BINARY: readonly (readonly [start: readonly number[], looks: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'XLSX, ODS, ZIP'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'XLS'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  // UTF-32, before UTF-16, which begins with the same two.
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32'],
]

const MARKS: readonly (readonly [start: readonly number[], encoding: keyof typeof NAMES])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Bytes that tell whether there are zeros, and which letters. */
const SAMPLE = 4_000
const LETTERS = 1_000_000

/**
 * Which of two bytes is zero in the spaces, digits and signs that every table has tells UTF-16: one in forty at least. Text
 * in other encodings has no zeros but by mistake.
 */
function zerosOfUtf16(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) * 80 < Math.min(bytes.length, SAMPLE)) return null
  if (odd > 0 && even * 20 < odd) return 'utf-16le'
  return even > 0 && odd * 20 < even ? 'utf-16be' : null
}

/**
 * Whether bytes are Cyrillic in Windows-1251. There letters are 0xC0–0xFF (small ones from 0xE0), with Ё, ё and a few signs
 * below; in other encodings of Cyrillic most letters fall elsewhere or small and capital ones change places, and in those
 * of the West such bytes stand alone between Latin letters.
 */
function looksCyrillic(all: Uint8Array): 'surely' | 'perhaps' | 'no' {
  const bytes = all.subarray(0, LETTERS)
  let [letters, small, frequent, beside, strange] = [0, 0, 0, 0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    if (byte < 0xc0 && !SIGNS.has(byte)) strange += 1
    if (byte < 0xc0) continue
    letters += 1
    if (byte >= 0xe0) small += 1
    if (FREQUENT.has(byte)) frequent += 1
    if ((bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0) beside += 1
  }
  if (letters < 4 || beside < letters * 0.7 || strange * 10 > letters) return 'no'
  return strange === 0 && small > letters * 0.6 && frequent > letters * 0.3 ? 'surely' : 'perhaps'
}

/** Ё, ё, quotation marks, dashes, an ellipsis, №, a space that does not break, °, €, ·, ±, §, ©, ® and i with two dots. */
const SIGNS: ReadonlySet<number> = new Set([
  0xa8, 0xb8, 0xab, 0xbb, 0x84, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0xb9, 0xa0, 0xb0, 0x88,
  0xb7, 0xb1, 0xa7, 0xa9, 0xae, 0x99, 0x95,
])
/** о, е, а, и, н, т: more than a third of the letters of any Russian text. */
const FREQUENT: ReadonlySet<number> = new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2])
