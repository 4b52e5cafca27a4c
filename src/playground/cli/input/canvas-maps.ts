import { isFig, readFig } from '../../saved/read-fig'
import { isRest, readRest } from '../../saved/read-rest'
import { DEEPEST, type SavedFault, type SavedResult } from '../../saved/saved-fault'
import type { SavedFile } from '../../saved/saved-node'
import { extractMaps } from '../plugin/extract-maps'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import type { CliWords } from '../words/cli-words'
import type { Input } from './read-input'
import type { ReadMap } from './read-map'

/** What a canvas can be saved as: a `.fig` or `.jam`, or an answer of Figma's REST API. */
export const CANVASES = ['fig', 'rest'] as const
export type CanvasId = (typeof CANVASES)[number]

/**
 * Reads every journey on a canvas that was saved.
 *
 * @param from what the file is; `undefined` to find out
 * @returns `null` where it is none
 * @throws UsageError where it is damaged, or there is no map on it
 */
export async function canvasMaps(
  input: Input,
  from: CanvasId | undefined,
  terminal: Terminal,
  words: CliWords,
): Promise<ReadMap[] | null> {
  const { name } = input
  const saved = savedIn(input.bytes, from)
  if (saved === null) return null
  if (!saved.ok) throw new UsageError(faultText(name, saved.fault, words))
  const file = saved.value
  if (file.isRenumbered) terminal.err(words.say('renumbered', { file: name }))
  const maps = await extractMaps(file, terminal.err, words)
  if (maps.length > 0) return maps.map((map) => ({ ...map, losses: [] }))
  const pages = file.pages.map((page) => `“${page.name}”`).join(', ')
  throw new UsageError(words.say('noMaps', { file: name, pages }))
}

function savedIn(bytes: Uint8Array, from: CanvasId | undefined): SavedResult<SavedFile> | null {
  if (from === 'fig' || (from === undefined && isFig(bytes))) return readFig(bytes)
  const answer = answerIn(new TextDecoder().decode(bytes))
  return from === 'rest' || answer !== undefined ? readRest(answer) : null
}

/** JSON that is an answer of the REST API; `undefined` for any other text. A journey has no `document`. */
function answerIn(text: string): unknown {
  if (!/^\s*\{/.test(text) || !text.includes('"document"')) return undefined
  try {
    const answer: unknown = JSON.parse(text)
    return isRest(answer) ? answer : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const FAULT_TEXTS = {
  'not-fig': 'notFig',
  'fig-damaged': 'figDamaged',
  'too-deep': 'tooDeep',
  'no-page': 'noPage',
  'not-rest': 'notRest',
  'no-plugin-data': 'noPluginData',
  'no-place': 'noPlace',
} as const satisfies Record<SavedFault['code'], string>

function faultText(file: string, fault: SavedFault, words: CliWords): string {
  const { code, ...details } = fault
  return words.say(FAULT_TEXTS[code], { file, limit: DEEPEST, ...details })
}
