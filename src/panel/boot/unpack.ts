import { decompress } from 'lzma1'
import { fromText } from './bytes-as-text'
import { putTogether } from './texts-apart'

/** In which texts are written: one byte for each letter, Cyrillic included. */
export const ONE_BYTE = 'windows-1251'

/**
 * The script that the build packed: code, Latin and Cyrillic texts with a byte of 0 between them, as LZMA with its header
 * of 13 bytes, as letters.
 */
export function unpack(packed: string): string {
  const bytes = decompress(fromText(packed))
  const [first, second] = [bytes.indexOf(0), bytes.lastIndexOf(0)]
  const oneByte = new TextDecoder(ONE_BYTE)
  return putTogether({
    code: new TextDecoder().decode(bytes.subarray(0, first)),
    latin: oneByte.decode(bytes.subarray(first + 1, second)),
    cyrillic: oneByte.decode(bytes.subarray(second + 1)),
  })
}
