import { decompress } from 'lzma1'
import { fromText } from './bytes-as-text'
import { putTogether } from './texts-apart'

/** In which texts are written: one byte for each letter, Cyrillic included. */
export const ONE_BYTE = 'windows-1251'

/** The script that the build packed: its code and what was taken out of it, with a byte of 0 between them, as LZMA, as letters. */
export function unpack(packed: string): string {
  const bytes = decompress(fromText(packed))
  const oneByte = new TextDecoder(ONE_BYTE)
  const end = bytes.indexOf(0)
  const [words = '', latin = '', cyrillic = ''] = oneByte
    .decode(bytes.subarray(end + 1))
    .split('\0')
  const code = new TextDecoder().decode(bytes.subarray(0, end))
  return putTogether({ code, quoted: [words, latin, cyrillic] })
}
