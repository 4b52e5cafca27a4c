import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFig } from '../../../src/playground/saved/read-fig'
import { example, tropa } from '../../playground/cli/run-tropa'
import { tempFolder } from '../../playground/cli/temp-folder'
import { EDITORS } from '../plugin/open-plugin'

const coffee = example('coffee.journey.json')

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe.each(EDITORS)('tropa draw for %s', (editor) => {
  it('writes pictures and a .fig at once, and says where', async () => {
    const folder = tempFolder()
    const outs = ['map.png', 'map.svg', 'map.fig'].map((name) => join(folder, name))
    const args = outs.flatMap((path) => ['--out', path])

    const { code, out, err } = await tropa(['draw', coffee, '--editor', editor, ...args])

    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n').map((line) => line.split('  ')[0])).toEqual(outs)
    expect(sizeOf(readFileSync(join(folder, 'map.png')))[0]).toBeGreaterThan(700)
    const fig = readFig(readFileSync(join(folder, 'map.fig')))
    expect(fig.ok && fig.value.pages[0].children[0]?.name).toBe(
      'Journey · A coffee on the way to work',
    )
  })

  it('has each line of a text in an SVG as a line', async () => {
    const long = 'Counts the people in front, looks at the clock and wonders whether there is time'
    const journey = readFileSync(coffee, 'utf8').replace('Counts the people in front', long)
    const args = ['draw', '-', '--editor', editor, '--out', '-', '--as', 'svg']

    const { piped } = await tropa(args, journey)

    expect(piped).toMatch(/^<\?xml [^]*<svg [^]*<\/svg>$/)
    const lines = [...piped.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')
    const first = lines.findIndex((line) => line.startsWith('Counts the'))
    const last = lines.findIndex((line) => line.endsWith('is time'))
    expect(last).toBeGreaterThan(first)
    expect(lines.slice(first, last + 1).join(' ')).toBe(long)
  })

  it('has a board beside the map', async () => {
    const folder = tempFolder()
    const [plain, wide] = [join(folder, 'plain.png'), join(folder, 'wide.png')]
    const args = ['draw', coffee, '--editor', editor, '--scale', '0.5']

    await tropa([...args, '--out', plain])
    await tropa([...args, '--board', 'funnel', '--out', wide])

    const [widths, heights] = [0, 1].map((axis) =>
      [plain, wide].map((path) => sizeOf(readFileSync(path))[axis] ?? 0),
    )
    expect(widths?.[1]).toBeGreaterThan((widths?.[0] ?? 0) + 300)
    expect(heights?.[1]).toBeGreaterThanOrEqual(heights?.[0] ?? 0)
  })

  it('has the colours that are asked for, else those of the journey', async () => {
    const args = ['draw', coffee, '--editor', editor, '--out', '-', '--as', 'svg']

    const day = await tropa(args)
    const dusk = await tropa([...args, '--theme', 'dusk'])

    expect((await tropa([...args, '--theme', 'day'])).piped).toBe(day.piped)
    expect(dusk.piped).not.toBe(day.piped)
  })
})

it('a map is drawn from whatever it was saved in', async () => {
  const args = ['--out', '-', '--as', 'svg']

  const [journey, fig, rest] = await Promise.all(
    ['coffee.journey.json', 'coffee.fig', 'coffee.rest.json'].map(async (name) =>
      tropa(['draw', example(name), ...args]),
    ),
  )

  expect(fig?.piped).toBe(journey?.piped)
  expect(rest?.piped).toBe(journey?.piped)
})

it('where one of several cannot be written, none is', async () => {
  const folder = tempFolder()

  const { code } = await tropa([
    ...['draw', coffee, '--out', join(folder, 'a.png'), '--out', folder + '/b.gif'],
  ])

  expect(code).toBe(2)
  expect(readdirSync(folder)).toEqual([])
})
