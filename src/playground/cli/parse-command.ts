import { parseArgs } from 'node:util'
import { LANGUAGES, THEMES, type Language, type Theme } from '../../journey/journey'
import type { TemplateDraft } from '../../templates/template-draft'
import { TEMPLATES } from '../../templates/templates'
import { UsageError } from './usage-error'

export const EDITORS = ['figma', 'figjam'] as const
export type Editor = (typeof EDITORS)[number]
/** Pixels of the picture per pixel of the map. */
export const SCALE = { min: 0.1, max: 4 } as const

export interface NewCommand {
  readonly name: 'new'
  readonly template: TemplateDraft
  readonly language: Language
  readonly editor: Editor
  readonly theme: Theme
  readonly scale: number
  /** Folder to write to. */
  readonly out: string
  readonly force: boolean
}
export type Command = NewCommand | { readonly name: 'help' } | { readonly name: 'templates' }

/**
 * What the arguments after the program's name ask for.
 * @throws UsageError that names what is allowed
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = read(args)
  const [name, ...rest] = positionals
  if (values.help === true || name === 'help') return { name: 'help' }
  if (name === undefined) {
    throw new UsageError('Say what to do: new or templates. See --help.')
  }
  if (rest.length > 0) throw new UsageError(`There is something too much: ${rest.join(' ')}`)
  if (name === 'templates') return { name }
  if (name !== 'new') {
    throw new UsageError(`There is no command "${name}". Commands: new, templates.`)
  }
  return {
    name,
    template: templateOf(values.template),
    language: oneOf('--lang', values.lang, LANGUAGES),
    editor: oneOf('--editor', values.editor, EDITORS),
    theme: oneOf('--theme', values.theme, THEMES),
    scale: scaleOf(values.scale),
    out: values.out,
    force: values.force,
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        template: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        editor: { type: 'string', default: 'figma' },
        theme: { type: 'string', default: 'day' },
        scale: { type: 'string', default: '1' },
        out: { type: 'string', default: '.' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    const [firstSentence] = String(error instanceof Error ? error.message : error).split('. ')
    throw new UsageError(`${firstSentence}. See --help.`)
  }
}

function templateOf(id: string | undefined): TemplateDraft {
  const allowed = TEMPLATES.map((template) => template.id)
  if (id === undefined) throw new UsageError(`--template is missing. ${listed(allowed)}`)
  const found = TEMPLATES.find((template) => template.id === id)
  if (found === undefined) throw new UsageError(`There is no template "${id}". ${listed(allowed)}`)
  return found
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) {
    throw new UsageError(`${option} cannot be "${value}". ${listed(allowed)}`)
  }
  return found
}

function scaleOf(value: string): number {
  const scale = Number(value)
  if (value.trim() !== '' && scale >= SCALE.min && scale <= SCALE.max) return scale
  throw new UsageError(
    `--scale cannot be "${value}". Allowed: a number from ${SCALE.min} to ${SCALE.max}.`,
  )
}

const listed = (allowed: readonly string[]): string => `Allowed: ${allowed.join(', ')}.`
