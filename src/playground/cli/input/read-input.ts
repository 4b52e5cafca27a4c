import { readFileSync, statSync } from 'node:fs'
import { PIPE, type Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import type { CliWords } from '../words/cli-words'

/** A file that was read, or what was piped in. */
export interface Input {
  /** How to call it. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Largest file that is read, in MB: a file of Figma with many pictures in it has some hundred. */
const LIMIT = 256
const MB = 1_000_000

/**
 * @param path `-` for what is piped in
 * @throws UsageError that says what is wrong with the file
 */
export async function readInput(path: string, terminal: Terminal, words: CliWords): Promise<Input> {
  const file = path === PIPE ? 'stdin' : path
  const refuse = (key: Parameters<CliWords['say']>[0], details = {}): never => {
    throw new UsageError(words.say(key, { file, ...details }))
  }
  const bytes = path === PIPE ? await terminal.read() : readFile(path, refuse)
  if (bytes.length === 0) refuse('isEmpty')
  if (bytes.length > LIMIT * MB) refuse('tooLarge', sizes(bytes.length))
  return { name: file, bytes }
}

type Refuse = (key: Parameters<CliWords['say']>[0], details?: Record<string, string>) => never

function readFile(path: string, refuse: Refuse): Uint8Array {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) return refuse('notFound')
    if (stat.isDirectory()) return refuse('isFolder')
    // Before it is read: what is too large need not fit into memory.
    if (stat.size > LIMIT * MB) return refuse('tooLarge', sizes(stat.size))
    return readFileSync(path)
  } catch (error) {
    if (error instanceof UsageError) throw error
    return refuse('unreadable', { reason: reasonOf(error) })
  }
}

/** The system's short word for it, such as `EACCES`: its sentence names the file once more. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  return String(error)
}

const sizes = (bytes: number): Record<'size' | 'limit', string> => ({
  size: String(Math.ceil(bytes / MB)),
  limit: String(LIMIT),
})

/** What a file says as text. @throws UsageError where its letters cannot be told */
export function textOf({ name, bytes }: Input, words: CliWords): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(words.say('notUtf8', { file: name }))
  }
}
