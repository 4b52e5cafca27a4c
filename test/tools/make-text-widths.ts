import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype from 'opentype.js'

/**
 * Writes src/scene/text-widths.ts: how wide Inter draws each letter of Latin and Cyrillic, so that the sandbox,
 * which cannot measure text before it is on the canvas, can foresee where it will wrap.
 */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x401, 0x401],
  [0x410, 0x451],
  [0x2010, 0x2026],
  // Euro, rouble, number sign, arrows, true minus, signs of marks.
  [0x20ac, 0x20ac],
  [0x20bd, 0x20bd],
  [0x2116, 0x2116],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
  [0x25a0, 0x25a0],
  [0x25b2, 0x25b2],
  [0x25bc, 0x25bc],
  [0x25c6, 0x25c7],
  [0x25cf, 0x25cf],
]
const file = createRequire(import.meta.url).resolve('@open-pencil/core/package.json')
const bytes = readFileSync(file.replace('package.json', 'assets/Inter-Medium.ttf'))
const font = opentype.parse(
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
)

const rows = RANGES.map(([from, to]) => {
  const codes = Array.from({ length: to - from + 1 }, (_, i) => {
    const { advanceWidth = 0 } = font.charToGlyph(String.fromCodePoint(from + i))
    return Math.min(94, Math.ceil((advanceWidth / font.unitsPerEm) * 60))
  })
  const packed = codes.map((width) => String.fromCharCode(32 + width)).join('')
  return `  [0x${from.toString(16)}, ${JSON.stringify(packed)}]`
})

writeFileSync(
  new URL('../../src/scene/text-widths.ts', import.meta.url),
  `// Made by test/tools/make-text-widths.ts from Inter Medium; do not edit.

/** First code point of a run, then one character for each letter: its code less 32 is the width in 1/60 em. */
export const TEXT_WIDTHS: readonly (readonly [number, string])[] = [
${rows.join(',\n')}
]
`,
)
