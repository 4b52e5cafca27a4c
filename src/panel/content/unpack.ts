import { inflateSync } from 'fflate'
import * as z from 'zod/mini'

/**
 * Content of the panel from the text that `test/tools/pack-content.ts` made of it: base64 of deflated JSON, one byte
 * for each letter, Cyrillic included (windows-1251).
 *
 * @throws Error where the text is damaged, ZodError where it holds something else
 */
export function unpack<T>(packed: string, schema: z.ZodMiniType<T>): T {
  const json = new TextDecoder('windows-1251').decode(inflateSync(fromBase64(packed)))
  const value: unknown = JSON.parse(json)
  return z.parse(schema, value)
}

function fromBase64(text: string): Uint8Array {
  const letters = atob(text)
  const bytes = new Uint8Array(letters.length)
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = letters.charCodeAt(i)
  return bytes
}
