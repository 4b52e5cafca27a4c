import { deflateRawSync } from 'node:zlib'
import { toText } from '../../src/panel/content/bytes-as-text'

/** A value as the panel carries it: deflated JSON as letters, for `src/panel/content/unpack.ts`. */
export const pack = (value: unknown): string =>
  toText(deflateRawSync(inOneByte(JSON.stringify(value)), { level: 9 }))

/** JSON in windows-1251, where a Cyrillic letter is one byte; what it lacks is written `\uXXXX`. */
function inOneByte(json: string): Buffer {
  const letters = new TextDecoder('windows-1251').decode(
    Uint8Array.from({ length: 256 }, (_, i) => i),
  )
  const spelt = Array.from({ length: json.length }, (_, i) =>
    letters.includes(json.charAt(i))
      ? json.charAt(i)
      : `\\u${json.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')
  return Buffer.from(Array.from(spelt, (letter) => letters.indexOf(letter)))
}
