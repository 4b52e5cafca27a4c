import { inflateSync } from 'fflate'
import * as z from 'zod/mini'

/**
 * Content of the panel from the text that `test/tools/pack-content.ts` made of it: base64 of deflated JSON, one byte
 * for each letter, Cyrillic included (windows-1251).
 *
 * @throws Error where the text is damaged, ZodError where it holds something else
 */
export function unpack<T>(packed: string, schema: z.ZodMiniType<T>): T {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const json = new TextDecoder('windows-1251').decode(inflateSync(bytes))
  const value: unknown = JSON.parse(json)
  return z.parse(schema, value)
}
