/**
 * Letters of one byte that a text between double quotes in a script in a page may hold as they are: no `"`, no `\`, and no `<`,
 * which could begin a tag. They are the lower of the digits; a higher one and the digit behind it share a letter of two bytes.
 * So a byte of a file holds 27/32 of a byte of ours; of base64 it is 24/32.
 */
const LETTERS =
  " !#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
/** 108⁴ is just over 2²⁷: four digits hold 27 bits. */
const [BASE, DIGITS, BITS] = [108, 4, 27]
const GROUP = 2 ** BITS
/** The first letter of two bytes that is no control sign and no space. */
const PAIRS = 0xa1

/** What each letter of one byte is worth, by its code. */
const VALUES = new Uint8Array(128)
Array.from(LETTERS).forEach((letter, value) => (VALUES[letter.charCodeAt(0)] = value))

/** Bytes as text. The first letter says how many bytes too many its last digits hold. */
export function toText(bytes: Uint8Array): string {
  const groups = Math.ceil((bytes.length * 8) / BITS)
  const most = Math.floor((groups * BITS) / 8)
  const digits: number[] = []
  let [held, bits] = [0, 0]
  for (let at = 0; digits.length < groups * DIGITS; at += 1) {
    held = held * 256 + (bytes[at] ?? 0)
    bits += 8
    if (bits < BITS) continue
    bits -= BITS
    const value = Math.floor(held / 2 ** bits)
    held -= value * 2 ** bits
    for (let i = DIGITS - 1; i >= 0; i -= 1) digits.push(Math.floor(value / BASE ** i) % BASE)
  }
  return String(most - bytes.length) + lettersOf(digits)
}

function lettersOf(digits: readonly number[]): string {
  let text = ''
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits[at] ?? 0
    if (digit < LETTERS.length) text += LETTERS.charAt(digit)
    else {
      at += 1
      const pair = (digit - LETTERS.length) * BASE + (digits[at] ?? 0)
      text += String.fromCharCode(PAIRS + pair)
    }
  }
  return text
}

/** What `toText` made a text of. */
export function fromText(text: string): Uint8Array<ArrayBuffer> {
  const digits = digitsOf(text)
  const groups = Math.floor(digits.length / DIGITS)
  const bytes = new Uint8Array(Math.floor((groups * BITS) / 8))
  let [held, bits, end] = [0, 0, 0]
  for (let group = 0; group < groups; group += 1) {
    let value = 0
    for (let i = 0; i < DIGITS; i += 1) value = value * BASE + (digits[group * DIGITS + i] ?? 0)
    held = held * GROUP + value
    for (bits += BITS; bits >= 8; end += 1) {
      bits -= 8
      bytes[end] = Math.floor(held / 2 ** bits)
      held %= 2 ** bits
    }
  }
  return bytes.subarray(0, bytes.length - Number(text[0]))
}

function digitsOf(text: string): number[] {
  const digits: number[] = []
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const pair = code - PAIRS
    if (pair < 0) digits.push(VALUES[code] ?? 0)
    else digits.push(LETTERS.length + Math.floor(pair / BASE), pair % BASE)
  }
  return digits
}
