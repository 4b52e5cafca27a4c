import type { ReadHints, ReadJourney } from '../../../formats/format'
import { readAny } from '../../../formats/read-any'
import { bad, type Result } from '../../../journey/problem'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import type { CliWords } from '../words/cli-words'
import { canvasMaps, type CanvasId } from './canvas-maps'
import { fileProblem, problemLine, type FileProblem } from './problem-line'
import { readInput, textOf } from './read-input'
import { chosenMap, type ReadMap } from './read-map'
import { formatOf, SOURCES, type SourceId } from './source-format'

/** What a file holds, or what is wrong with it. */
export type ReadFile =
  | { readonly ok: true; readonly file: string; readonly maps: readonly ReadMap[] }
  | { readonly ok: false; readonly problem: FileProblem }

/**
 * Reads every journey in a file.
 *
 * @param from what the file is; `undefined` to find out
 * @throws UsageError where there is no such file, or what is in it cannot be told
 */
export async function readMaps(
  path: string,
  from: SourceId | undefined,
  terminal: Terminal,
  words: CliWords,
): Promise<ReadFile> {
  const input = await readInput(path, terminal, words)
  const { name } = input
  if (from === undefined || from === 'fig' || from === 'rest') {
    const maps = await canvasMaps(input, from ?? canvasNamed(name), terminal, words)
    if (maps !== null) return { ok: true, file: name, maps }
  }
  const text = textOf(input, words)
  const read = readText(text, name, from, { language: words.language, title: titleOf(name) })
  if (read.ok) return { ok: true, file: name, maps: [{ ...read.value, notes: [] }] }
  if (read.problem.code === 'unknown-format') {
    const formats = SOURCES.join(', ')
    throw new UsageError(words.say('unknownFormat', { file: name, formats }))
  }
  return { ok: false, problem: await fileProblem(name, text, read.problem, words) }
}

/**
 * Reads the one journey in a file.
 *
 * @param given what the file is, and which of several maps
 * @throws UsageError where it cannot be read, there is none, or there are several and none was chosen
 */
export async function readMap(
  path: string,
  given: { readonly from: SourceId | undefined; readonly map: string | undefined },
  terminal: Terminal,
  words: CliWords,
): Promise<ReadMap> {
  const read = await readMaps(path, given.from, terminal, words)
  if (!read.ok) throw new UsageError(problemLine(read.problem))
  return chosenMap(read.file, read.maps, given.map, words)
}

function readText(
  text: string,
  name: string,
  from: SourceId | undefined,
  hints: ReadHints,
): Result<ReadJourney> {
  if (from === undefined || from === 'fig' || from === 'rest') return readAny(text, name, hints)
  return formatOf(from).read?.(text, hints) ?? bad('unknown-format')
}

/** What is called a file of Figma is to be one: where it is not, that is what is wrong with it. */
const canvasNamed = (name: string): CanvasId | undefined =>
  /\.(fig|jam)$/i.test(name) ? 'fig' : undefined

/** A file's name without its folder and endings: what a map is called where the text has no title. */
const titleOf = (name: string): string =>
  name.replace(/^.*[\\/]/, '').replace(/(\.[A-Za-z]+)+$/, '')
