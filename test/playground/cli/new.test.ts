import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TEMPLATES } from '../../../src/templates/templates'
import { tropa } from './run-tropa'
import { tempFolder } from './temp-folder'

const ALL = TEMPLATES.map(({ id }) => id).join(', ')

describe('what is refused, with what would be allowed', () => {
  it.each([
    [['new'], `--template is missing. Allowed: ${ALL}.`],
    [['new', '--template', 'shop'], `There is no template "shop". Allowed: ${ALL}.`],
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
    [['new', 'retail'], 'There is something too much: retail'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await tropa(args)

    expect({ code, out, err }).toEqual({ code: 2, out: '', err: said })
  })

  it('a file that is there stays, and nothing is drawn', async () => {
    const folder = tempFolder()
    const path = join(folder, 'retail-en-figma.png')
    writeFileSync(path, 'mine')

    const { code, err } = await tropa(['new', '--template', 'retail', '--out', folder])

    expect(code).toBe(2)
    expect(err).toBe(`Already there: ${path}. Nothing was written. Add --force to write over them.`)
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(readdirSync(folder)).toEqual(['retail-en-figma.png'])
  })

  it('a file as the folder', async () => {
    const path = join(tempFolder(), 'taken')
    writeFileSync(path, '')

    const { code, err } = await tropa(['new', '--template', 'saas', '--out', path])

    expect(code).toBe(2)
    expect(err).toContain('is a file, not a folder')
  })
})

it('templates are listed with what they are', async () => {
  const { code, out } = await tropa(['templates'])

  expect(code).toBe(0)
  expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(TEMPLATES.map(({ id }) => id))
  expect(out).toMatch(/^retail +\S.*: \S/m)
})
