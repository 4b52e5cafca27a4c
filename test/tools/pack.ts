import zopfli from '@gfx/zopfli'
import { ONE_BYTE } from '../../src/panel/boot/boot'
import { toText } from '../../src/panel/boot/bytes-as-text'
import { putTogether, takeApart } from '../../src/panel/boot/texts-apart'

/** Every letter that has a byte of its own, by that byte. */
const LETTERS = new TextDecoder(ONE_BYTE).decode(Uint8Array.from({ length: 256 }, (_, i) => i))

/**
 * A script as `src/panel/boot/boot.ts` carries it: code, Latin texts, Cyrillic texts.
 * @throws Error where it would not come out as it was
 */
export async function pack(script: string): Promise<readonly [string, string, string]> {
  const apart = takeApart(script, (text) => [...text].every((letter) => LETTERS.includes(letter)))
  if (putTogether(apart) !== script) throw new Error('The panel does not survive being packed')
  const { code, latin, cyrillic } = apart
  return [
    await deflated(Buffer.from(code)),
    await deflated(inOneByte(latin)),
    await deflated(inOneByte(cyrillic)),
  ]
}

/** Zopfli takes its time and saves a twentieth of what zlib makes at its best. */
const deflated = async (bytes: Buffer): Promise<string> =>
  toText(await zopfli.deflateAsync(bytes, { numiterations: 15 }))

const inOneByte = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => LETTERS.indexOf(letter)))
