import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/playground/cli/commands'
import { tropa } from './run-tropa'

const NAMES = ['new', 'templates', 'check', 'convert', 'draw', 'extract', 'diff']

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])(
    '%j names every command and exit code',
    async (args) => {
      const { code, out, err } = await tropa(args)

      expect([code, err]).toEqual([0, ''])
      for (const name of NAMES) expect(out).toMatch(new RegExp(`^  ${name} .*[.]$`, 'm'))
      expect(out).toMatch(/^ {2}0 .*\n {2}1 .*\n {2}2 /m)
    },
  )

  it.each(COMMANDS.map(({ name }) => name))(
    'of %s names its options and what they take',
    async (name) => {
      const { code, out } = await tropa([name, '--help'])
      const command = COMMANDS.find((one) => one.name === name)

      expect(code).toBe(0)
      for (const [option, { help, value }] of Object.entries(command?.options ?? {})) {
        expect(out).toContain(`--${option} `)
        expect(out.replace(/\s+/g, ' ')).toContain(help)
        for (const one of value.split(' | ')) expect(out).toContain(one)
      }
      expect((await tropa(['help', name])).out).toBe(out)
    },
  )

  it('is given whatever else is said', async () => {
    expect((await tropa(['convert', '--help', 'a.json'])).code).toBe(0)
  })

  it('fits a terminal', async () => {
    for (const name of NAMES) {
      const { out } = await tropa([name, '--help'])
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    }
  })
})

describe('what is not understood', () => {
  it.each([
    [[], `Say what to do: ${NAMES.join(', ')}. See --help.`],
    [['paint'], `There is no command "paint". Commands: ${NAMES.join(', ')}.`],
    [['help', 'paint'], `There is no command "paint". Commands: ${NAMES.join(', ')}.`],
    [['convert', 'a.json'], 'TO is missing. See --help.'],
    [['check'], 'FILE is missing. See --help.'],
    [['diff', 'a', 'b', 'c'], 'There is something too much: c'],
    [['check', 'a', '--only', 'mood'], '--only cannot be "mood". Allowed: '],
    [['check', 'a', '--lang'], "Option '--lang <value>' argument missing. See --help."],
    [['draw', 'a.json'], '--out is missing. See --help.'],
    [
      ['draw', 'a.json', '--out', 'b.gif'],
      '--out b.gif does not say what to write. Allowed: .png, .svg, .pdf, .fig.',
    ],
    [
      ['draw', 'a.json', '--out', '-'],
      '--as is missing: say what to pipe out. Allowed: png, svg, pdf, fig.',
    ],
  ])('%j', async (args, said) => {
    const { code, out, err } = await tropa(args)

    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})
