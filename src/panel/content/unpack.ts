import * as z from 'zod/mini'
import { fromText } from './bytes-as-text'

/**
 * Content of the panel from the text that `test/tools/pack-content.ts` made of it: deflated JSON, one byte for each
 * letter, Cyrillic included (windows-1251).
 *
 * @throws Error where the text is damaged, ZodError where it holds something else
 */
export async function unpack<T>(packed: string, schema: z.ZodMiniType<T>): Promise<T> {
  const deflated = new Blob([fromText(packed)]).stream()
  const bytes = deflated.pipeThrough(new DecompressionStream('deflate-raw'))
  const json = new TextDecoder('windows-1251').decode(await new Response(bytes).arrayBuffer())
  const value: unknown = JSON.parse(json)
  return z.parse(schema, value)
}
