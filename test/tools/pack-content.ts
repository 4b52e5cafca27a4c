import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { PANEL_TEXTS } from '../../src/i18n/panel-texts'
import { toText } from '../../src/panel/content/bytes-as-text'
import { TEMPLATES } from '../../src/templates/templates'

/** What the panel carries packed; as written it would be three times as long. */
const CONTENT = { templates: TEMPLATES, texts: PANEL_TEXTS }

/** Writes `src/panel/content/packed-*.ts`, which git does not keep: they are made anew before every use. */
export default function packContent(): void {
  for (const [name, value] of Object.entries(CONTENT)) {
    const path = fileURLToPath(
      new URL(`../../src/panel/content/packed-${name}.ts`, import.meta.url),
    )
    const code = moduleOf(name, value)
    // An unchanged file keeps its time, so that nothing that watches it starts over.
    if (!existsSync(path) || readFileSync(path, 'utf8') !== code) writeFileSync(path, code)
  }
}

function moduleOf(name: string, value: unknown): string {
  const packed = toText(deflateRawSync(inOneByte(JSON.stringify(value)), { level: 9 }))
  return [
    '// Made by test/tools/pack-content.ts; do not edit.',
    `export const PACKED_${name.toUpperCase()} =`,
    `  '${packed}'`,
    '',
  ].join('\n')
}

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

if (process.argv[1] === fileURLToPath(import.meta.url)) packContent()
