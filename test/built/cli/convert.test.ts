import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { example, tropa } from '../../playground/cli/run-tropa'
import { tempFolder } from '../../playground/cli/temp-folder'
import { EDITORS } from '../plugin/open-plugin'

const coffee = example('coffee.journey.json')

describe.each(EDITORS)('a journey through a .fig of %s', (editor) => {
  it('comes out as it went in', async () => {
    const fig = join(tempFolder(), 'board.fig')

    const there = await tropa(['convert', coffee, fig, '--editor', editor])
    const back = await tropa(['convert', fig, '-', '--to', 'json'])

    expect([there.code, there.err, back.code, back.err]).toEqual([0, '', 0, ''])
    expect(back.piped).toBe(readFileSync(coffee, 'utf8'))
    expect((await tropa(['diff', coffee, fig])).out).toBe('The two maps say the same.')
  })
})

it('a canvas is looked through as a file is', async () => {
  const args = ['--only', 'noEvidence', '--json']

  const [file, board] = await Promise.all(
    [coffee, example('coffee.rest.json')].map(async (path) => tropa(['check', path, ...args])),
  )

  expect(board?.code).toBe(1)
  expect(board?.out.replace('coffee.rest.json', 'coffee.journey.json')).toBe(file?.out)
})
