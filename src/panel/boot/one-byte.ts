/**
 * Texts with one byte for each letter: ASCII as it is, from 128 on whatever other letters they have, from 192 on А to я. So
 * letters of one kind begin alike, which is what LZMA goes by.
 */
const [OTHERS, CYRILLIC] = [128, 192]
const FIRST_CYRILLIC = 'А'.charCodeAt(0)

/** The letters of a text that have no place of their own, each once. */
export const othersIn = (text: string): string =>
  [...new Set(text.replace(/[А-я]/g, ''))]
    .filter((letter) => letter.charCodeAt(0) >= OTHERS)
    .join('')

/** @throws Error where there are more other letters than places for them */
export function toOneByte(text: string, others: string): Uint8Array {
  if (others.length > CYRILLIC - OTHERS) throw new Error(`Too many letters: ${others}`)
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    if (code < OTHERS) return code
    const other = others.indexOf(letter)
    return other < 0 ? code - FIRST_CYRILLIC + CYRILLIC : other + OTHERS
  })
}

export const fromOneByte = (bytes: Uint8Array, others: string): string =>
  Array.from(bytes, (byte) => {
    if (byte < OTHERS) return String.fromCharCode(byte)
    return byte < CYRILLIC
      ? others.charAt(byte - OTHERS)
      : String.fromCharCode(byte - CYRILLIC + FIRST_CYRILLIC)
  }).join('')
