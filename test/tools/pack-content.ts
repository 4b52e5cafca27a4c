import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DRAWN_TEXTS } from '../../src/i18n/drawn-texts/all'
import { PANEL_TEXTS } from '../../src/i18n/panel-texts'
import { CATALOGS } from '../../src/templates/catalogs/catalogs'
import { TEMPLATES } from '../../src/templates/templates'
import { pack } from './pack'

/** What the panel carries packed; as written it would be three times as long. */
const CONTENT = { templates: TEMPLATES, texts: PANEL_TEXTS, drawn: DRAWN_TEXTS, catalogs: CATALOGS }

const PATH = fileURLToPath(new URL('../../src/panel/content/packed-content.ts', import.meta.url))
const WAY = fileURLToPath(new URL('pack.ts', import.meta.url))

/** Writes `src/panel/content/packed-content.ts`, which git does not keep: it is made before every use, if need be. */
export default async function packContent(): Promise<void> {
  const made = createHash('sha256')
    .update(JSON.stringify(CONTENT))
    .update(readFileSync(WAY))
    .digest('hex')
  const heading = `// Made by test/tools/pack-content.ts of ${made}; do not edit.`
  if (existsSync(PATH) && readFileSync(PATH, 'utf8').startsWith(heading)) return
  const texts = (await pack(CONTENT)).map((text) => `  '${text}',`)
  const code = [heading, 'export const PACKED_CONTENT = [', ...texts, '] as const', '']
  writeFileSync(PATH, code.join('\n'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packContent()
