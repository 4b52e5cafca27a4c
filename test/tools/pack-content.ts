import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PANEL_TEXTS } from '../../src/i18n/panel-texts'
import { TEMPLATES } from '../../src/templates/templates'
import { pack } from './pack'

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
  return [
    '// Made by test/tools/pack-content.ts; do not edit.',
    `export const PACKED_${name.toUpperCase()} =`,
    `  '${pack(value)}'`,
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) packContent()
