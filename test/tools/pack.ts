import { compress } from 'lzma1'
import { toText } from '../../src/panel/boot/bytes-as-text'
import { takeApart } from '../../src/panel/boot/texts-apart'
import { ONE_BYTE, unpack } from '../../src/panel/boot/unpack'

/** Every letter that has a byte of its own, by that byte. */
const LETTERS = new TextDecoder(ONE_BYTE).decode(Uint8Array.from({ length: 256 }, (_, i) => i))

/** A window of 2 MB: all of the panel is in sight. */
const MODE = 5

const END = Buffer.of(0)

/**
 * A script as `src/panel/boot/boot.ts` carries it. LZMA makes a tenth less of it than deflating does, which browsers could
 * undo by themselves.
 * @throws Error where it would not come out as it was
 */
export function pack(script: string): string {
  const { code, quoted } = takeApart(script, isOneByte)
  const bytes = [Buffer.from(code), ...quoted.flatMap((texts) => [END, inOneByte(texts)])]
  const packed = toText(compress(Buffer.concat(bytes), MODE))
  if (unpack(packed) !== script) throw new Error('The panel does not survive being packed')
  return packed
}

const isOneByte = (text: string): boolean => [...text].every((letter) => LETTERS.includes(letter))

const inOneByte = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => LETTERS.indexOf(letter)))
