import type { Format } from '../../../formats/format'
import { FORMATS, type FormatId } from '../../../formats/formats'
import { UsageError } from '../usage-error'
import type { CliWords } from '../words/cli-words'
import { CANVASES, type CanvasId } from './canvas-maps'

const ALL: readonly Format[] = FORMATS

export type SourceId = FormatId | CanvasId
export type TargetId = FormatId | 'fig'

/** What a journey can be read from: every format of ours that is read, and a canvas that was saved. */
export const SOURCES: readonly SourceId[] = [
  ...FORMATS.filter((format: Format) => format.read !== null).map(({ id }) => id),
  ...CANVASES,
]

/** What a journey can be written to. */
export const TARGETS: readonly TargetId[] = [...FORMATS.map(({ id }) => id), 'fig']

/**
 * In which format to write, by the name of a file.
 *
 * @throws UsageError where it does not tell
 */
export function targetOf(name: string, given: TargetId | undefined, words: CliWords): TargetId {
  if (given !== undefined) return given
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const found = TARGETS.find((id) =>
    id === 'fig' ? extension === id : formatOf(id).extensions.includes(extension),
  )
  if (found !== undefined) return found
  throw new UsageError(words.say('noFormatOf', { file: name, formats: TARGETS.join(', ') }))
}

/** One of our formats. */
export function formatOf(id: FormatId): Format {
  const format = ALL.find((one) => one.id === id)
  if (format === undefined) throw new Error(`There is no format ${id}`)
  return format
}
