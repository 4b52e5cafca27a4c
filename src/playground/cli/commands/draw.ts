import { BOARD_IDS } from '../../../journey/board-id'
import { THEMES } from '../../../journey/journey'
import { command } from '../command'
import { readMap } from '../input/read-maps'
import { SOURCES } from '../input/source-format'
import { reportReading } from '../losses'
import { choice, choices, FORCE, LANGUAGE, SCALE, text, texts } from '../options'
import { PICTURE_IDS, pictureOf, PICTURES, type Picture } from '../pictures'
import { drawMap, EDITORS } from '../plugin/draw-map'
import { PIPE } from '../terminal'
import { UsageError } from '../usage-error'
import { cliWords } from '../words/cli-words'
import { refusePaths, writeOutput } from '../write-files'

/** Draws a journey and writes what it looks like. */
export const draw = command({
  name: 'draw',
  summary: 'Draws a journey, and boards beside it, as a picture or a .fig.',
  files: ['FILE'],
  options: {
    out: texts(
      'file to write; its ending says what',
      PICTURE_IDS.map((id) => `*.${id}`).join(' | '),
    ),
    as: choice(`what to write when --out is ${PIPE}`, PICTURE_IDS, undefined),
    editor: choice('whose way of drawing', EDITORS, 'figma'),
    theme: choice('colours; else those of the journey', THEMES, undefined),
    board: choices('a board to draw beside the map', BOARD_IDS),
    scale: SCALE,
    from: choice('what FILE is; else its name and beginning tell', SOURCES, undefined),
    map: text('which of several maps in FILE', 'number | id | title'),
    lang: LANGUAGE,
    force: FORCE,
  },
  more: `The built plugin draws it anew, whatever FILE looks like. An .svg has its texts as lines in the typeface Inter; a
.pdf has Inter in it and is made with a Chrome or Chromium (CHROMIUM_PATH names one). Scale is for .png.

Examples
  npm run -s tropa -- draw journey.json --board funnel --out map.png --out map.pdf
  npm run -s tropa -- draw journey.json --editor figjam --out - --as png > map.png
`,
  does: async ({ values, files: [file = PIPE] }, terminal) => {
    const words = cliWords(values.lang)
    const { out, as, editor, theme, board: boards, scale, force } = values
    if (out.length === 0) throw new UsageError('--out is missing. See --help.')
    const pictures = out.map((path): readonly [string, Picture] => [path, pictureOf(path, as)])
    refusePaths(out, force)
    const read = await readMap(file, values, terminal, words)
    reportReading(file, read, terminal, words)
    const journey = theme === undefined ? read.journey : { ...read.journey, theme }
    // All are made before the first is written: where one fails, none is there.
    const made = await drawMap(journey, { editor, boards }, terminal.err, async (drawn) => {
      const files: (readonly [string, Uint8Array])[] = []
      for (const [path, picture] of pictures) {
        files.push([path, await PICTURES[picture](drawn, scale)])
      }
      return files
    })
    // Nothing is to stand in what is piped out.
    const tell = out.includes(PIPE) ? terminal.err : terminal.out
    for (const [path, bytes] of made) writeOutput(path, bytes, terminal, tell)
    return 0
  },
})
