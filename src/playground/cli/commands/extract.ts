import { FORMATS } from '../../../formats/formats'
import { fileName } from '../../../panel/files/file-name'
import { command } from '../command'
import { CANVASES, canvasMaps } from '../input/canvas-maps'
import { readInput } from '../input/read-input'
import { chosenMap, type ReadMap } from '../input/read-map'
import { formatOf } from '../input/source-format'
import { reportReading, reportWriting } from '../losses'
import { choice, flag, FORCE, LANGUAGE, text } from '../options'
import { PIPE } from '../terminal'
import { UsageError } from '../usage-error'
import { cliWords } from '../words/cli-words'
import { refuseExisting, sizeLine, writeFiles, writeOutput } from '../write-files'

const IDS = FORMATS.map(({ id }) => id)

/** Reads every journey out of a file that somebody saved from Figma. */
export const extract = command({
  name: 'extract',
  summary: 'Reads every journey out of a file saved from Figma or FigJam.',
  files: ['FILE'],
  options: {
    out: text('folder to write to, made if missing, or - (default: the current one)', 'folder'),
    to: choice('in which format', IDS, 'json'),
    map: text('only one of several', 'number | id | title'),
    list: flag('list the maps and write nothing'),
    from: choice('what FILE is; else its beginning tells', CANVASES, undefined),
    lang: LANGUAGE,
    force: FORCE,
  },
  more: `FILE is a .fig or .jam (in Figma: File > Save local copy), or what GET /v1/files/:key?plugin_data=shared answered,
saved as it is. The built plugin reads every map as it would in Figma: what people changed on the canvas by hand is in
the journey, and what stands there without being part of it is told on stderr.

Examples
  npm run -s tropa -- extract board.fig --out journeys
  curl -H "X-Figma-Token: …" "https://api.figma.com/v1/files/KEY?plugin_data=shared" |
    npm run -s tropa -- extract - --out journeys
`,
  does: async ({ values, files: [file = PIPE] }, terminal) => {
    const words = cliWords(values.lang)
    const { out = '.', to, from, map: wanted, list, force } = values
    const input = await readInput(file, terminal, words)
    const { name } = input
    const found = await canvasMaps(input, from, terminal, words)
    if (found === null) throw new UsageError(words.say('noCanvas', { file: name }))
    if (list) {
      for (const [index, map] of found.entries()) terminal.out(listLine(map, index))
      return 0
    }
    const isOne = wanted !== undefined || out === PIPE
    const maps = isOne ? [chosenMap(name, found, wanted, words)] : found
    const format = formatOf(to)
    const names = namesOf(maps, format.extensions[0])
    if (out !== PIPE) refuseExisting(out, names, force)
    const written = maps.map((map) => format.write(map.journey))
    for (const [index, map] of maps.entries()) {
      reportReading(name, map, terminal, words)
      reportWriting(names[index] ?? '', written[index]?.losses ?? [], terminal, words)
    }
    const [only] = written
    if (out === PIPE && only !== undefined) writeOutput(PIPE, only.text, terminal, terminal.err)
    else {
      const texts = written.map(({ text: said }, index) => [names[index] ?? '', said] as const)
      const paths = writeFiles(out, Object.fromEntries(texts))
      for (const [index, path] of paths.entries()) {
        terminal.out(sizeLine(path, Buffer.byteLength(texts[index]?.[1] ?? '')))
      }
    }
    return 0
  },
})

function listLine({ journey: { id, title, stages, cards } }: ReadMap, index: number): string {
  const counts = `${String(stages.length)} × ${String(cards.length)}`
  return `${String(index + 1)}  ${id}  ${counts.padStart(8)}  ${title}`
}

/** Files named after their maps; of two with the same title the second has a number. */
function namesOf(maps: readonly ReadMap[], extension: string): string[] {
  const taken = new Set<string>()
  return maps.map(({ journey: { id, title } }) => {
    const ending = extension === 'json' ? 'journey.json' : extension
    let name = fileName(title, id, ending)
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = fileName(`${title} ${String(number)}`, id, ending)
    }
    taken.add(name.toLowerCase())
    return name
  })
}
