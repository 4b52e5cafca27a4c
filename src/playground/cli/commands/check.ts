import { CHECKS } from '../../../journey/checks'
import { command } from '../command'
import { findingsOf, type CheckedMap } from '../check/findings'
import { printChecked } from '../check/print-checked'
import { problemLine, type FileProblem } from '../input/problem-line'
import { readMaps } from '../input/read-maps'
import { SOURCES } from '../input/source-format'
import { choice, choices, flag, LANGUAGE } from '../options'
import type { ExitCode } from '../terminal'
import { UsageError } from '../usage-error'
import { cliWords } from '../words/cli-words'

const IDS = CHECKS.map(({ id }) => id)

/** One file that was looked at. */
export interface CheckedFile {
  readonly file: string
  readonly maps: readonly CheckedMap[]
  /** Why it could not be read; `null` where it could. */
  readonly problem: Omit<FileProblem, 'file'> | null
}

/** Looks files through: whether they can be read, and what the method would look at again. */
export const check = command({
  name: 'check',
  summary: 'Looks files of journeys through: form first, then what the method asks.',
  files: ['FILE…'],
  options: {
    from: choice('what the files are; else their names and beginnings tell', SOURCES, undefined),
    only: choices('checks to ask, and no others', IDS),
    ignore: choices('checks to leave out', IDS),
    json: flag('report as JSON, for programs'),
    lang: LANGUAGE,
  },
  more: `What the checks ask is in docs/checks.md. Those that a map has muted are left out. A file that cannot be
read is reported with its line and field, and the others are looked at all the same.

Examples
  npm run -s tropa -- check maps/*.journey.json --ignore worstDrop,worstLoss
  npm run -s tropa -- check board.fig --json > report.json
`,
  does: async ({ values, files }, terminal) => {
    const words = cliWords(values.lang)
    const asked = IDS.filter(
      (id) => (values.only.length === 0 || values.only.includes(id)) && !values.ignore.includes(id),
    )
    const checked: CheckedFile[] = []
    for (const path of files) {
      try {
        const read = await readMaps(path, values.from, terminal, words)
        if (read.ok) {
          const maps = read.maps.map((map) => findingsOf(map, asked, words))
          checked.push({ file: read.file, maps, problem: null })
        } else {
          const { file, ...problem } = read.problem
          checked.push({ file, maps: [], problem })
          if (!values.json) terminal.err(problemLine(read.problem))
        }
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        const problem = { spot: null, path: '', text: error.message }
        checked.push({ file: path, maps: [], problem })
        if (!values.json) terminal.err(error.message)
      }
    }
    if (values.json) terminal.out(JSON.stringify({ files: checked }, null, 2))
    else for (const one of checked) printChecked(one, terminal, words)
    return exitOf(checked)
  },
})

function exitOf(checked: readonly CheckedFile[]): ExitCode {
  if (checked.some(({ problem }) => problem !== null)) return 2
  const isSound = checked.every(({ maps }) => maps.every(({ findings }) => findings.length === 0))
  return isSound ? 0 : 1
}
