import { exportFig } from '../../export-fig'
import { command } from '../command'
import { readMap } from '../input/read-maps'
import { formatOf, SOURCES, targetOf, TARGETS } from '../input/source-format'
import { reportReading, reportWriting } from '../losses'
import { choice, FORCE, LANGUAGE, text } from '../options'
import { drawMap, EDITORS } from '../plugin/draw-map'
import { PIPE } from '../terminal'
import { cliWords } from '../words/cli-words'
import { refusePaths, writeOutput } from '../write-files'

/** Reads a journey from one format and writes it in another. */
export const convert = command({
  name: 'convert',
  summary: 'Reads a journey from one format and writes it in another.',
  files: ['FROM', 'TO'],
  options: {
    from: choice('what FROM is; else its name and beginning tell', SOURCES, undefined),
    to: choice('in which format to write; else the name of TO tells', TARGETS, undefined),
    map: text('which of several maps in FROM', 'number | id | title'),
    editor: choice('whose way of drawing a .fig has', EDITORS, 'figma'),
    lang: LANGUAGE,
    force: FORCE,
  },
  more: `What does not come through is listed on stderr, when it is read and when it is written. Fig takes .fig and .jam
files in, and a .fig out, drawn by the built plugin; rest is a saved answer of Figma's REST API (see extract --help).

Examples
  npm run -s tropa -- convert board.fig journey.json
  npm run -s tropa -- convert --from json - --to fig board.fig < journey.json
`,
  does: async ({ values, files: [from = PIPE, to = PIPE] }, terminal) => {
    const words = cliWords(values.lang)
    const target = targetOf(to, values.to, words)
    refusePaths([to], values.force)
    const read = await readMap(from, values, terminal, words)
    reportReading(from, read, terminal, words)
    if (target === 'fig') {
      const { editor } = values
      const fig = await drawMap(
        read.journey,
        { editor, boards: [] },
        terminal.err,
        ({ document }) => exportFig(document),
      )
      writeOutput(to, fig, terminal, terminal.out)
      return 0
    }
    const { text: written, losses } = formatOf(target).write(read.journey)
    reportWriting(to, losses, terminal, words)
    writeOutput(to, written, terminal, terminal.out)
    return 0
  },
})
