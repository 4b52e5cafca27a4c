import zopfli from '@gfx/zopfli'
import { toText } from '../../src/panel/content/bytes-as-text'
import { PLACE, type Packed } from '../../src/panel/content/packed'

/**
 * A value as the panel carries it: its shape, its Latin texts and its Cyrillic texts, each deflated by itself, which an eighth
 * is saved by, as letters for `src/panel/content/unpack.ts`.
 */
export async function pack(value: unknown): Promise<Packed> {
  const latin: string[] = []
  const cyrillic: string[] = []
  const shape = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'string') return part
    const isCyrillic = /\p{Script=Cyrillic}/u.test(part)
    ;(isCyrillic ? cyrillic : latin).push(part)
    return isCyrillic ? PLACE.cyrillic : PLACE.latin
  })
  return [
    await deflated(shape),
    await deflated(JSON.stringify(latin)),
    await deflated(JSON.stringify(cyrillic)),
  ]
}

/** Zopfli takes its time and saves a twentieth of what zlib makes at its best. */
const deflated = async (json: string): Promise<string> =>
  toText(await zopfli.deflateAsync(inOneByte(json), { numiterations: 15 }))

/** JSON in windows-1251, where a Cyrillic letter is one byte; what it lacks is written `\uXXXX`. */
function inOneByte(json: string): Buffer {
  const letters = new TextDecoder('windows-1251').decode(
    Uint8Array.from({ length: 256 }, (_, i) => i),
  )
  const spelt = Array.from({ length: json.length }, (_, i) =>
    letters.includes(json.charAt(i))
      ? json.charAt(i)
      : `\\u${json.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')
  return Buffer.from(Array.from(spelt, (letter) => letters.indexOf(letter)))
}
