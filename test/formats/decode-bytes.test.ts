import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes, type Encoding } from '../../src/formats/decode-bytes'
import { BYTES_LIMIT } from '../../src/formats/limits'

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
const read = (bytes: Uint8Array): unknown => decodeBytes(bytes, decode)
const decoded = (text: string, encoding: Encoding): unknown => ({
  ok: true,
  value: { text, encoding },
})
const refused = (code: string, looks: string): unknown => ({
  ok: false,
  problem: { code, detail: { looks } },
})

/** A text in an encoding of one byte for each letter. */
function inOneByte(text: string, encoding: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, index) => index)
  const letters = Array.from(all, (byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)))
  return Uint8Array.from(text, (letter) => letters.indexOf(letter))
}

function inUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1)
    bytes.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  return new Uint8Array(bytes.buffer)
}

const RUSSIAN = 'Этап;Осознание;Выбор\r\nДействия;Ищет в поиске;Сравнивает цены\r\n'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decodeBytes', () => {
  it('reads UTF-8, with a byte order mark or without', () => {
    expect(read(utf8(RUSSIAN))).toEqual(decoded(RUSSIAN, 'utf-8'))
    expect(read(utf8(`\uFEFF${RUSSIAN}`))).toEqual(decoded(RUSSIAN, 'utf-8'))
    expect(read(utf8(''))).toEqual(decoded('', 'utf-8'))
    expect(read(utf8('a\u0000b'))).toEqual(decoded('a\u0000b', 'utf-8'))
  })

  it.each(['le', 'be'] as const)('reads UTF-16 %s, with a byte order mark or without', (order) => {
    for (const text of [RUSSIAN, 'Stage,Goals\r\nSearch,Find'])
      for (const mark of ['', '\uFEFF'])
        expect(read(inUtf16(mark + text, order))).toEqual(decoded(text, `utf-16${order}`))
  })

  it('reads Windows-1251 where it is certain', () => {
    for (const text of [RUSSIAN, 'Цены — «от 5 №», ещё\r\nЦели;Понять, сколько это стоит'])
      expect(read(inOneByte(text, 'windows-1251'))).toEqual(decoded(text, 'windows-1251'))
  })

  it.each([
    ['a few letters', inOneByte('Stage;Выбор', 'windows-1251')],
    ['capital letters', inOneByte('ЭТАП;ВЫБОР;ПОКУПКА', 'windows-1251')],
    ['KOI8-R', inOneByte(RUSSIAN, 'koi8-r')],
    ['Cyrillic of the Macintosh', inOneByte(RUSSIAN, 'x-mac-cyrillic')],
    ['ISO 8859-5', inOneByte(RUSSIAN, 'iso-8859-5')],
  ])('says what it seems to be where it is not: %s', (_, bytes) => {
    expect(read(bytes)).toEqual(refused('encoding-unknown', 'Windows-1251, KOI8-R'))
  })

  it.each([
    ['Western Europe', inOneByte('Étape;Où;Übergröße\r\nCafé;déjà', 'windows-1252')],
    ['DOS', inOneByte(RUSSIAN, 'ibm866')],
    ['a byte that no text has', Uint8Array.of(0x41, 0xff)],
    ['UTF-8 that is cut off', utf8(RUSSIAN).subarray(0, 1)],
  ])('does not guess at %s', (_, bytes) => {
    expect(read(bytes)).toEqual(refused('encoding-unknown', '—'))
  })

  it('says it where a marked text is not in its encoding', () => {
    expect(read(Uint8Array.of(0xff, 0xfe, 0x41))).toEqual(refused('encoding-unknown', 'UTF-16'))
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff))).toEqual(
      refused('encoding-unknown', 'UTF-8'),
    )
  })

  it.each([
    ['XLSX, ODS, ZIP', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x41, 0, 0, 0]],
  ])('says that %s is no text', (looks, bytes) => {
    expect(read(Uint8Array.from(bytes))).toEqual(refused('not-text', looks))
  })

  it('refuses what is too large before it looks at it', () => {
    const never = (): never => {
      throw new Error('It was decoded')
    }
    expect(decodeBytes(new Uint8Array(BYTES_LIMIT + 1), never)).toMatchObject({
      problem: { code: 'too-large' },
    })
  })

  it('gives every text of UTF-8 back, and a result for any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        // Zeros in every second byte are what UTF-16 is told by.
        fc.pre(!text.includes('\u0000') && !text.startsWith('%PDF'))
        expect(read(utf8(text))).toEqual(decoded(text.replace(/^\uFEFF/, ''), 'utf-8'))
      }),
      { numRuns: 2_000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const result = decodeBytes(bytes, decode)
        if (!result.ok) expect(['encoding-unknown', 'not-text']).toContain(result.problem.code)
      }),
      { numRuns: 20_000 },
    )
  })
})
