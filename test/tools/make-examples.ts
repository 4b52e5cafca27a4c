import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportJson } from '../../src/formats/export-json'
import { exportFig } from '../../src/playground/export-fig'
import { drawMap } from '../../src/playground/cli/plugin/draw-map'
import { coffee } from './examples/coffee'
import { restAnswer } from './examples/rest-answer'

/**
 * Writes `assets/examples/` anew: one small map as a journey, as a `.fig` of the playground and as what the REST API would
 * answer about a FigJam file with it. Run by `npx tsx test/tools/make-examples.ts`.
 */
const folder = fileURLToPath(new URL('../../assets/examples', import.meta.url))
mkdirSync(folder, { recursive: true })
const save = (name: string, content: Uint8Array | string): void => {
  writeFileSync(join(folder, name), content)
  console.log(`${name}  ${(content.length / 1000).toFixed(1)} kB`)
}

save('coffee.journey.json', exportJson(coffee))
await drawMap(coffee, { editor: 'figma', boards: [] }, console.error, async ({ document }) => {
  save('coffee.fig', await exportFig(document))
})
await drawMap(coffee, { editor: 'figjam', boards: [] }, console.error, ({ document }) => {
  save('coffee.rest.json', `${JSON.stringify(restAnswer(document))}\n`)
  return Promise.resolve()
})
