import { readOptions, type Given, type Options } from './options'
import { UsageError } from './usage-error'
import type { ExitCode, Terminal } from './terminal'

/** One command of the program, as its table has it. */
export interface Command {
  readonly name: string
  /** What it does, in a line. */
  readonly summary: string
  /** The files it takes: `FROM TO`. */
  readonly takes: string
  readonly options: Options
  /** What there is to know about it: paragraphs and examples, ready to print. */
  readonly more: string
  /** @returns `null` where its help is wanted */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode | null>
}

interface Written<O extends Options> extends Pick<Command, 'name' | 'summary' | 'more'> {
  /** Names of the files it takes; the last may end in `…`: any number from one on. */
  readonly files: readonly string[]
  readonly options: O
  readonly does: (given: Given<O>, terminal: Terminal) => Promise<ExitCode>
}

/** Makes a command of what it takes and does. */
export function command<O extends Options>(written: Written<O>): Command {
  const { files, does, ...told } = written
  return {
    ...told,
    takes: files.join(' '),
    run: async (args, terminal) => {
      const given = readOptions(args, told.options)
      if (given === null) return null
      checkFiles(given.files, files)
      return does(given, terminal)
    },
  }
}

function checkFiles(given: readonly string[], names: readonly string[]): void {
  const missing = names[given.length]
  if (missing !== undefined) {
    throw new UsageError(`${missing.replace('…', '')} is missing. See --help.`)
  }
  if (names.at(-1)?.endsWith('…') === true) return
  const rest = given.slice(names.length)
  if (rest.length > 0) throw new UsageError(`There is something too much: ${rest.join(' ')}`)
}
