import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DRAWN_TEXTS } from '../../src/i18n/drawn-texts/all'
import { PANEL_TEXTS } from '../../src/i18n/panel-texts'
import { TEMPLATES } from '../../src/templates/templates'
import { pack } from './pack'

/** What the panel carries packed; as written it would be three times as long. */
const CONTENT = { templates: TEMPLATES, texts: PANEL_TEXTS, drawn: DRAWN_TEXTS }

const PATH = fileURLToPath(new URL('../../src/panel/content/packed-content.ts', import.meta.url))

/** Writes `src/panel/content/packed-content.ts`, which git does not keep: it is made anew before every use. */
export default function packContent(): void {
  const code = [
    '// Made by test/tools/pack-content.ts; do not edit.',
    'export const PACKED_CONTENT = [',
    ...pack(CONTENT).map((text) => `  '${text}',`),
    '] as const',
    '',
  ].join('\n')
  // An unchanged file keeps its time, so that nothing that watches it starts over.
  if (!existsSync(PATH) || readFileSync(PATH, 'utf8') !== code) writeFileSync(PATH, code)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) packContent()
