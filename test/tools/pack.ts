import { compress } from 'lzma1'
import { toText } from '../../src/panel/boot/bytes-as-text'
import { othersIn, toOneByte } from '../../src/panel/boot/one-byte'
import { takeApart } from '../../src/panel/boot/texts-apart'
import { unpack } from '../../src/panel/boot/unpack'

/** A window of 2 MB: all of the panel is in sight. */
const MODE = 5

const END = Buffer.of(0)

/**
 * A script as `src/panel/boot/boot.ts` carries it. LZMA makes a tenth less of it than deflating does, which browsers could
 * undo by themselves.
 * @throws Error where it would not come out as it was
 */
export function pack(script: string): string {
  const { code, quoted } = takeApart(script)
  const others = othersIn(quoted.join(''))
  const texts = quoted.flatMap((text) => [END, toOneByte(text, others)])
  const parts = [Buffer.from(code), END, Buffer.from(others), ...texts]
  const packed = toText(compress(Buffer.concat(parts), MODE))
  if (unpack(packed) !== script) throw new Error('The panel does not survive being packed')
  return packed
}
