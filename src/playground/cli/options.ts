import { parseArgs, type ParseArgsConfig } from 'node:util'
import { LANGUAGES } from '../../journey/journey'
import { UsageError } from './usage-error'

/** One option of a command: how it is read, and what its help says. */
export interface Option<T> {
  readonly help: string
  /** What may stand behind it; empty where nothing may. */
  readonly value: string
  readonly isList: boolean
  /**
   * @param given what stands behind it, each time it was given
   * @throws UsageError that names what is allowed
   */
  readonly read: (name: string, given: readonly string[]) => T
}
export type Options = Readonly<Record<string, Option<unknown>>>
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never
}

/** What was given to a command. */
export interface Given<O extends Options> {
  readonly values: Values<O>
  readonly files: readonly string[]
}

/**
 * Reads the arguments of a command.
 * @returns `null` where its help is wanted
 * @throws UsageError that says what was not understood, and what is allowed
 */
export function readOptions<O extends Options>(
  args: readonly string[],
  options: O,
): Given<O> | null {
  const { values, positionals } = parse(args, options)
  if (values['help'] === true) return null
  const read = Object.entries(options).map(([name, option]) => {
    const given = values[name]
    const texts = [given].flat().filter((one) => one !== undefined)
    return [name, option.read(`--${name}`, texts.map(String))] as const
  })
  return { values: asValues(options, Object.fromEntries(read)), files: positionals }
}

function parse(args: readonly string[], options: Options) {
  const config: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
  }
  for (const [name, { value, isList }] of Object.entries(options)) {
    config[name] = { type: value === '' ? 'boolean' : 'string', multiple: isList }
  }
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: config })
  } catch (error) {
    const [firstSentence] = String(error instanceof Error ? error.message : error).split('. ')
    throw new UsageError(`${firstSentence}. See --help.`)
  }
}

/** Each option has read its own value: what they are called and what they are comes from the same table. */
function asValues<O extends Options>(options: O, read: Record<string, unknown>): Values<O> {
  if (!isWhole(options, read)) throw new Error('unreachable')
  return read
}
const isWhole = <O extends Options>(
  options: O,
  read: Record<string, unknown>,
): read is Record<string, unknown> & Values<O> => Object.keys(options).every((name) => name in read)

/** One that is there or not. */
export const flag = (help: string): Option<boolean> => ({
  help,
  value: '',
  isList: false,
  read: (_, given) => given.includes('true'),
})

/** One with any text behind it. */
export const text = (help: string, value: string): Option<string | undefined> => ({
  help,
  value,
  isList: false,
  read: (_, [given]) => given,
})

/** The same, given as often as one likes. */
export const texts = (help: string, value: string): Option<readonly string[]> => ({
  help: `${help}; may be given several times`,
  value,
  isList: true,
  read: (_, given) => given,
})

/** One of a few. */
export const choice = <T extends string, D extends T | undefined>(
  help: string,
  allowed: readonly T[],
  standard: D,
): Option<T | D> => ({
  help: standard === undefined ? help : `${help} (default: ${standard})`,
  value: allowed.join(' | '),
  isList: false,
  read: (name, [given]) => (given === undefined ? standard : oneOf(name, given, allowed)),
})

/** Some of a few. */
export const choices = <T extends string>(
  help: string,
  allowed: readonly T[],
): Option<readonly T[]> => ({
  help: `${help}; may be given several times, or several with commas between`,
  value: allowed.join(' | '),
  isList: true,
  read: (name, given) =>
    given.flatMap((one) => one.split(',')).map((one) => oneOf(name, one.trim(), allowed)),
})

/** A number within limits. */
export const number = (
  help: string,
  { min, max, standard }: Readonly<Record<'min' | 'max' | 'standard', number>>,
): Option<number> => ({
  help: `${help}, ${String(min)} to ${String(max)} (default: ${String(standard)})`,
  value: 'number',
  isList: false,
  read: (name, [given]) => {
    if (given === undefined) return standard
    const value = Number(given)
    if (given.trim() !== '' && value >= min && value <= max) return value
    throw new UsageError(
      `${name} cannot be "${given}". Allowed: a number from ${String(min)} to ${String(max)}.`,
    )
  },
})

/** The language in which a command reports. */
export const LANGUAGE = choice('language of what is reported', LANGUAGES, 'en')

/** Whether files that are there may be written over. */
export const FORCE = flag('write over files that are there')

/** @throws UsageError that names what is allowed */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) {
    throw new UsageError(`${option} cannot be "${value}". ${listed(allowed)}`)
  }
  return found
}

export const listed = (allowed: readonly string[]): string => `Allowed: ${allowed.join(', ')}.`

/** How large a picture is. */
export const SCALE = number('pixels of the picture per pixel of the map', {
  min: 0.1,
  max: 4,
  standard: 1,
})
