import { decompress } from 'lzma1'
import { fromText } from './bytes-as-text'
import { fromOneByte } from './one-byte'
import { putTogether } from './texts-apart'

/**
 * The script that the build packed, as LZMA, as letters. It comes in parts with a byte of 0 between them: its code, the
 * letters of its texts that have no byte of their own, and the texts by their kinds.
 */
export function unpack(packed: string): string {
  const bytes = decompress(fromText(packed))
  const utf8 = new TextDecoder()
  const [codeEnd, othersEnd] = [bytes.indexOf(0), bytes.indexOf(0, bytes.indexOf(0) + 1)]
  const others = utf8.decode(bytes.subarray(codeEnd + 1, othersEnd))
  const quoted = fromOneByte(bytes.subarray(othersEnd + 1), others).split('\0')
  return putTogether({ code: utf8.decode(bytes.subarray(0, codeEnd)), quoted })
}
