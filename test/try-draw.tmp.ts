import { writeFileSync } from 'node:fs'
import { connectClient } from '../src/playground/host'
import { createNodeDocument } from '../src/playground/node/create-node-document'
import { exportPng } from '../src/playground/node/export-png'
import { drawMap } from '../src/canvas/draw-map'
import { buildTemplate } from '../src/templates/build-template'
import { TEMPLATES } from '../src/templates/templates'
import { b2b } from '../src/templates/b2b'
import { saas } from '../src/templates/saas'

const [editor = 'figma', id = 'retail', lang = 'en', theme = 'day', scale = '0.6'] = process.argv.slice(2)
const draft = [...TEMPLATES, b2b, saas].find((t) => t.id === id)!
const document = await createNodeDocument({ editor: editor as 'figma' })
const client = connectClient(document)
Object.assign(globalThis, { figma: client.figma })
const journey = { ...buildTemplate(draft, lang as 'en'), theme: theme as 'day' }
let total = 0
const t = Date.now()
const drawn = await drawMap(journey, { total: (n) => (total = n), progress: () => undefined, cancelled: () => false })
console.log('drawn', drawn.ok, 'shapes', total, 'calls', client.counts.total, Date.now() - t, 'ms')
if (!drawn.ok) throw new Error(JSON.stringify(drawn))
const t2 = Date.now()
writeFileSync(`/tmp/tropa/try/${editor}-${id}-${lang}-${theme}.png`, await exportPng(document, [drawn.value.index.root], Number(scale)))
console.log('png', Date.now() - t2, 'ms')
process.exit(0)
