import * as z from 'zod/mini'
import { fromText } from './bytes-as-text'
import { PLACE, type Packed } from './packed'

const texts = z.array(z.string())

/**
 * Content of the panel from what `test/tools/pack.ts` made of it.
 *
 * @throws Error where the text is damaged, ZodError where it holds something else
 */
export async function unpack<T>(packed: Packed, schema: z.ZodMiniType<T>): Promise<T> {
  const [shape, ...lists] = await Promise.all(packed.map(inflate))
  const [latin = [], cyrillic = []] = lists.map((list) => z.parse(texts, JSON.parse(list)))
  let [nextLatin, nextCyrillic] = [0, 0]
  // A reviver meets the texts in the order in which they were taken out.
  const value: unknown = JSON.parse(shape ?? '', (_key, part: unknown) => {
    if (part === PLACE.latin) return latin[nextLatin++]
    return part === PLACE.cyrillic ? cyrillic[nextCyrillic++] : part
  })
  return z.parse(schema, value)
}

/** One byte for each letter, Cyrillic included (windows-1251). */
async function inflate(packed: string): Promise<string> {
  const deflated = new Blob([fromText(packed)]).stream()
  const bytes = deflated.pipeThrough(new DecompressionStream('deflate-raw'))
  return new TextDecoder('windows-1251').decode(await new Response(bytes).arrayBuffer())
}
