import { exportFigFile } from '@open-pencil/core/io/formats/fig'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { exportJson } from '../../../src/formats/export-json'
import { importJson } from '../../../src/formats/import-json'
import type { HostDocument } from '../../../src/playground/host'
import { exportFig } from '../../../src/playground/export-fig'
import { example, tropa } from '../../playground/cli/run-tropa'
import { tempFolder } from '../../playground/cli/temp-folder'
import { jamFile } from '../../playground/saved/jam-file'
import { coffee } from '../../tools/examples/coffee'
import { restAnswer } from '../../tools/examples/rest-answer'
import { drawnCanvas, dropInto } from '../hands/by-hand'
import { needed, newFile, openPlugin, type Editor } from '../plugin/open-plugin'
import { startPlugin } from '../plugin/start-plugin'

type Saved = readonly [name: string, save: (document: HostDocument) => Promise<Uint8Array>]

const fig: Saved = ['a .fig', exportFig]
const rest: Saved = [
  'an answer of the REST API',
  (document) => Promise.resolve(Buffer.from(JSON.stringify(restAnswer(document)))),
]
const jam: Saved = ['a .jam', (document) => Promise.resolve(jamFile(document))]
const WAYS: readonly (readonly [Editor, ...Saved])[] = [
  ['figma', ...fig],
  ['figma', ...rest],
  ['figjam', ...fig],
  ['figjam', ...rest],
  ['figjam', ...jam],
]

const extracted = async (bytes: Uint8Array) => tropa(['extract', '-', '--out', '-'], bytes)

describe.each(WAYS)('of a map in %s, saved as %s,', (editor, _, save) => {
  it('what the plugin would export is read, whatever people have done by hand', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, journey, node, plugin, root } = canvas
    const note = canvas.card(({ kind }) => kind === 'note')
    const touchpoint = canvas.card(({ kind }) => kind === 'touchpoint')
    const barrier = canvas.card(({ kind }) => kind === 'barrier')
    const [first, second] = journey.stages
    hand.setText(canvas.text(note.text, node('card', note.id)).id, 'Retyped by hand\nin two lines')
    const there = touchpoint.stage === first?.id ? second?.id : first?.id
    dropInto(canvas, node('card', touchpoint.id), canvas.cell(touchpoint.lane, there ?? ''))
    hand.duplicate(node('card', barrier.id).id)
    hand.moveBy(canvas.field(`stage:${first?.id ?? ''}/emotion`).id, 0, 24)
    const late = await openPlugin(plugin.document)
    const now = needed(await late.ask('open', { root })).journey
    expect(now.cards).toHaveLength(journey.cards.length + 1)

    const { code, err, piped } = await extracted(await save(plugin.document))

    expect([code, err]).toEqual([0, ''])
    expect(piped).toBe(exportJson(now))
  })

  it('a duplicated map is a second one, as it is in the plugin', async () => {
    const canvas = await drawnCanvas(editor, coffee)
    const { hand, plugin, root } = canvas
    const copy = hand.duplicate(root)
    const late = await openPlugin(plugin.document)
    const own = needed(await late.ask('open', { root: copy })).journey
    const folder = tempFolder()

    const { code, out } = await tropa(
      ['extract', '-', '--out', folder],
      await save(plugin.document),
    )

    expect(code).toBe(0)
    const names = [`${coffee.title}.journey.json`, `${coffee.title} 2.journey.json`]
    expect(out.split('\n').map((line) => line.replace(/ {2}.*/, ''))).toEqual(
      names.map((name) => join(folder, name)),
    )
    const [one, two] = names.map((name) =>
      needed(importJson(readFileSync(join(folder, name), 'utf8'))),
    )
    expect(one).toEqual(needed(await late.ask('open', { root })).journey)
    expect(two).toEqual(own)
    expect(two?.id).not.toBe(one?.id)
  })
})

describe('the examples', () => {
  it.each(['coffee.fig', 'coffee.rest.json'])('%s', async (name) => {
    const { code, err, piped } = await tropa(['extract', example(name), '--out', '-'])

    expect([code, err]).toEqual([0, ''])
    expect(piped).toBe(readFileSync(example('coffee.journey.json'), 'utf8'))
  })
})

it('maps are found on whatever page they stand', async () => {
  const answer = restPages.parse(JSON.parse(readFileSync(example('coffee.rest.json'), 'utf8')))
  const cover = { id: '9:1', type: 'CANVAS', name: 'Cover', children: [] }
  answer.document.children.unshift(cover)

  const { code, piped } = await extracted(Buffer.from(JSON.stringify(answer)))

  expect(code).toBe(0)
  expect(piped).toBe(readFileSync(example('coffee.journey.json'), 'utf8'))
})

const restPages = z.looseObject({ document: z.looseObject({ children: z.array(z.unknown()) }) })

describe('a file in which layers were numbered anew', () => {
  it('keeps the ids of its records, and says why', async () => {
    const { plugin, journey } = await drawnCanvas('figma', coffee)
    plugin.document.layout.flush()
    // Without ids of its own the engine gives new ones.
    const bytes = await exportFigFile(plugin.document.graph)

    const { code, err, piped } = await extracted(bytes)

    expect(code).toBe(0)
    expect(err).toContain('its layers are numbered anew')
    expect(piped).toBe(exportJson(journey))
  })

  it('has a copied card as a second one all the same', async () => {
    const { plugin, journey, hand, node } = await drawnCanvas('figma', coffee)
    hand.duplicate(node('card', 'looks').id)
    plugin.document.layout.flush()

    const { piped } = await extracted(await exportFigFile(plugin.document.graph))

    const { cards } = needed(importJson(piped))
    expect(cards.filter(({ text }) => text === 'Looks through the window')).toHaveLength(2)
    expect(cards.map(({ id }) => id)).toEqual(
      expect.arrayContaining(journey.cards.map(({ id }) => id)),
    )
  })
})

describe('several maps in a file', () => {
  let twoMaps: Uint8Array
  beforeAll(async () => {
    const plugin = startPlugin(await newFile('figma'))
    needed(await plugin.ask('draw', { journey: coffee }))
    needed(await plugin.ask('draw', { journey: { ...coffee, id: 'tea', title: 'Tea: “green”' } }))
    twoMaps = await exportFig(plugin.document)
    plugin.stop()
  })

  it('are listed', async () => {
    const { code, out } = await tropa(['extract', '-', '--list'], twoMaps)

    expect(code).toBe(0)
    expect(out).toMatch(/^1 {2}coffee .* A coffee on the way to work\n2 {2}tea .* Tea: “green”$/)
  })

  it.each(['2', 'tea', 'Tea: “green”'])(
    'are told apart by number, id or title: %s',
    async (map) => {
      const { code, piped } = await tropa(['extract', '-', '--out', '-', '--map', map], twoMaps)

      expect(code).toBe(0)
      expect(needed(importJson(piped)).id).toBe('tea')
    },
  )

  it('are not piped out together', async () => {
    const { code, err, piped } = await tropa(['extract', '-', '--out', '-'], twoMaps)

    expect([code, piped]).toEqual([2, ''])
    expect(err).toMatch(/^stdin holds several maps.*\n {2}1 {2}coffee .*\n {2}2 {2}tea /)
  })

  it('give files that every system takes', async () => {
    const folder = tempFolder()

    await tropa(['extract', '-', '--out', folder, '--map', 'tea'], twoMaps)

    expect(readdirSync(folder)).toEqual(['Tea “green”.journey.json'])
  })
})

describe('what is told or refused', () => {
  it('what stands on the canvas and is no part of the map', async () => {
    const canvas = await drawnCanvas('figjam', coffee)
    const cell = canvas.cell('actions', 'waits')
    canvas.hand.addSticky(-4000, -4000, 'Far away')
    const near = canvas.hand.addSticky(0, 0, 'A thought')
    canvas.hand.moveTo(near, canvas.root, cell.x + 40, cell.y + 40)

    const { code, err } = await extracted(jamFile(canvas.plugin.document))

    expect(code).toBe(0)
    expect(err).toBe(
      'stdin: on the canvas of “A coffee on the way to work” there is more to look at: 1 new on the canvas.',
    )
  })

  it('a file without a map', async () => {
    const { code, err } = await extracted(await exportFig(await newFile('figma')))

    expect([code, err]).toEqual([
      2,
      'stdin: there is no map in it that Tropa drew. Looked at: “Page 1”.',
    ])
  })

  it('a file that is there', async () => {
    const folder = tempFolder()
    const path = join(folder, `${coffee.title}.journey.json`)
    writeFileSync(path, 'mine')

    const { code, err } = await tropa(['extract', example('coffee.fig'), '--out', folder])

    expect(code).toBe(2)
    expect(err).toContain(`Already there: ${path}`)
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it.each([
    [
      'cut off',
      () => readFileSync(example('coffee.fig')).subarray(0, 9000),
      'is cut off or damaged',
    ],
    [
      'a journey',
      () => readFileSync(example('coffee.journey.json')),
      'To read other formats use convert',
    ],
    ['without plugin data', () => restWithout(), 'Ask for it with ?plugin_data=shared'],
  ])('%s', async (_, bytes, said) => {
    const { code, out, err, piped } = await extracted(bytes())

    expect([code, out, piped]).toEqual([2, '', ''])
    expect(err).toContain(said)
    expect(err.split('\n')).toHaveLength(1)
  })
})

function restWithout(): Uint8Array {
  const text = readFileSync(example('coffee.rest.json'), 'utf8')
  return Buffer.from(text.replaceAll('"sharedPluginData"', '"pluginData"'))
}
