import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseCommand } from '../../src/playground/cli/parse-command'
import { runCommand } from '../../src/playground/cli/run-command'
import { TEMPLATES } from '../../src/templates/templates'

const ids = TEMPLATES.map(({ id }) => id)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tropa-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Runs a command and keeps what it says. */
async function tropa(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommand(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('what is refused, with what would be allowed', () => {
  it.each([
    [['new'], `--template is missing. Allowed: ${ids.join(', ')}.`],
    [['new', '--template', 'shop'], `There is no template "shop". Allowed: ${ids.join(', ')}.`],
    [['new', '--template', 'retail', '--lang', 'de'], '--lang cannot be "de". Allowed: en, ru.'],
    [
      ['new', '--template', 'retail', '--editor', 'slides'],
      '--editor cannot be "slides". Allowed: figma, figjam.',
    ],
    [
      ['new', '--template', 'retail', '--theme', 'neon'],
      '--theme cannot be "neon". Allowed: day, dusk.',
    ],
    [
      ['new', '--template', 'retail', '--scale', 'big'],
      '--scale cannot be "big". Allowed: a number from 0.1 to 4.',
    ],
    [['new', '--template', 'retail', '--colour', 'red'], "Unknown option '--colour'. See --help."],
    [['draw'], 'There is no command "draw". Commands: new, templates.'],
    [['new', 'retail'], 'There is something too much: retail'],
    [[], 'Say what to do: new or templates. See --help.'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await tropa(...args)

    expect({ code, out, err }).toEqual({ code: 2, out: '', err: said })
  })

  it('a file that is there stays, and nothing is drawn', async () => {
    const path = join(folder, 'retail-en-figma.png')
    writeFileSync(path, 'mine')

    const { code, err } = await tropa('new', '--template', 'retail', '--out', folder)

    expect(code).toBe(2)
    expect(err).toBe(`Already there: ${path}. Nothing was written. Add --force to write over them.`)
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(readdirSync(folder)).toEqual(['retail-en-figma.png'])
  })

  it('a file as the folder', async () => {
    const path = join(folder, 'taken')
    writeFileSync(path, '')

    const { code, err } = await tropa('new', '--template', 'saas', '--out', path)

    expect(code).toBe(2)
    expect(err).toContain('is a file, not a folder')
  })
})

it('what is left out has a default', () => {
  expect(parseCommand(['new', '--template', 'saas'])).toMatchObject({
    ...{ language: 'en', editor: 'figma', theme: 'day', scale: 1, out: '.', force: false },
  })
})

it('help names every command, option and value', async () => {
  for (const args of [['--help'], ['new', '--help'], ['help']]) {
    const { code, out } = await tropa(...args)
    expect(code).toBe(0)
    for (const word of [ids.join(' | '), 'en | ru', 'figma | figjam', 'day | dusk']) {
      expect(out).toContain(word)
    }
    expect(out).toMatch(/--scale[^]*--out[^]*--force/)
  }
})

it('templates are listed with what they are', async () => {
  const { code, out } = await tropa('templates')

  expect(code).toBe(0)
  expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(ids)
})
