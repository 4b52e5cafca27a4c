import type { Format } from '../../../formats/format'
import { FORMATS, type FormatId } from '../../../formats/formats'
import { UsageError } from '../usage-error'
import type { CliWords } from '../words/cli-words'
import { CANVASES, type CanvasId } from './canvas-maps'

/** What a journey can be read from: every format of ours, a file of Figma, and an answer of its REST API. */
export const SOURCES = [...FORMATS.map(({ id }) => id), ...CANVASES] as const
export type SourceId = FormatId | CanvasId

/** What a journey can be written to. */
export const TARGETS = [...FORMATS.map(({ id }) => id), 'fig'] as const
export type TargetId = FormatId | 'fig'

/**
 * In which of our formats a text is written: of those that its name allows the first that knows its own beginning. A name
 * that tells, tells more than the text: where the text does not look like it, its reader says what is wrong.
 *
 * @throws UsageError where neither the name nor the text tells
 */
export function sourceFormat(name: string, text: string, words: CliWords): Format {
  const known: readonly Format[] = FORMATS
  const readable = known.filter(({ read }) => read !== null)
  const named = known.filter(({ extensions }) => extensions.includes(extensionOf(name)))
  const among = named.filter(({ read }) => read !== null)
  const format =
    among.find(({ recognises }) => recognises(text)) ??
    among[0] ??
    (named.length > 0 ? named[0] : readable.find(({ recognises }) => recognises(text)))
  if (format !== undefined) return format
  throw new UsageError(words.say('unknownFormat', { file: name, formats: SOURCES.join(', ') }))
}

/**
 * In which format to write by the name of a file.
 *
 * @throws UsageError where it does not tell
 */
export function targetOf(name: string, given: TargetId | undefined, words: CliWords): TargetId {
  if (given !== undefined) return given
  const extension = extensionOf(name)
  if (extension === 'fig') return 'fig'
  const format = FORMATS.find(({ extensions }) => extensions.some((one) => one === extension))
  if (format !== undefined) return format.id
  throw new UsageError(words.say('noFormatOf', { file: name, formats: TARGETS.join(', ') }))
}

/** Of our formats, by its name. */
export function formatOf(id: string): Format {
  const format = FORMATS.find((one) => one.id === id)
  if (format === undefined) throw new Error(`There is no format ${id}`)
  return format
}

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
