import { describe, expect, it } from 'vitest'
import { plainMeasurer } from '../playground/together/plain-measurer'
import { createHostDocument, type HostDocument } from '../../src/playground/host'
import { everything } from './plugin/on-page'
import { EDITORS, needed, openPlugin, type Editor } from './plugin/open-plugin'
import { smallJourney } from './plugin/small-journey'

/** Width and height as the head of a PNG tells them. */
function sizeOfPng(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect([...bytes.subarray(1, 4)].map((one) => String.fromCharCode(one)).join('')).toBe('PNG')
  return [view.getUint32(16), view.getUint32(20)]
}

/** A file in which pictures are only asked for. */
const drawing = (editor: Editor, asked: (scale: number) => void): HostDocument =>
  createHostDocument({
    editor,
    textMeasurer: plainMeasurer,
    rasterizer: (_graph, _ids, scale) => {
      asked(scale)
      return Promise.resolve(new Uint8Array([1]))
    },
  })

describe.each(EDITORS)('a picture in %s', (editor) => {
  it('is made of the map or of a board, as large as wanted, and changes nothing', async () => {
    const { document, ask, errors } = await openPlugin(editor)
    const journey = smallJourney('retail', 1)
    const { root } = needed(await ask('draw', { journey }))
    needed(await ask('drawBoard', { root, board: 'scorecard' }))
    const before = document.graph.getNode(root)

    const of = `journey:${journey.id}`
    const once = needed(await ask('picture', { root, of, format: 'PNG', scale: 0.1 }))
    const twice = needed(await ask('picture', { root, of, format: 'PNG', scale: 0.2 }))
    const [width, height] = sizeOfPng(once.bytes)
    const [wider, higher] = sizeOfPng(twice.bytes)
    expect(wider / width).toBeCloseTo(2, 1)
    expect(higher / height).toBeCloseTo(2, 1)
    expect([once.scale, twice.scale]).toEqual([0.1, 0.2])
    const board = needed(
      await ask('picture', { root, of: 'board:scorecard', format: 'PNG', scale: 0.1 }),
    )
    expect(sizeOfPng(board.bytes)).not.toEqual([width, height])

    expect(document.graph.getNode(root)).toEqual(before)
    expect(errors).toEqual([])
  })

  it('can be drawn as lines and letters', async () => {
    const { ask, errors } = await openPlugin(editor)
    const journey = smallJourney('retail', 1)
    const { root } = needed(await ask('draw', { journey }))

    const of = `journey:${journey.id}`
    const { bytes } = needed(await ask('picture', { root, of, format: 'SVG', scale: 3 }))

    const svg = new TextDecoder().decode(bytes)
    expect(svg).toMatch(/^<(\?xml|svg)/)
    expect(svg).toContain(`>${journey.stages[0]?.name ?? ''}<`)
    expect(errors).toEqual([])
  })

  it('of a map with marks of the checks is taken without them, and they stand there afterwards', async () => {
    const seen: (readonly boolean[])[] = []
    const document = drawing(editor, () => seen.push(marks()))
    const marks = (): readonly boolean[] =>
      everything(document)
        .filter(({ name }) => /^(Chip · !|To look at again)/.test(name))
        .map(({ visible }) => visible)
    const { ask, errors } = await openPlugin(document)
    const journey = { ...smallJourney('retail', 4), badges: true }
    const { root } = needed(await ask('draw', { journey }))
    expect(marks().length).toBeGreaterThan(1)

    needed(await ask('picture', { root, of: `journey:${journey.id}`, format: 'PNG', scale: 1 }))

    expect(seen.map((all) => all.filter((one) => one).length)).toEqual([0])
    expect(marks().every((one) => one)).toBe(true)
    expect(errors).toEqual([])
  })

  it('has a longest side, whatever size is wanted', async () => {
    const scales: number[] = []
    const document = drawing(editor, (scale) => scales.push(scale))
    const { ask } = await openPlugin(document)
    const journey = smallJourney('retail', 1)
    const { root } = needed(await ask('draw', { journey }))
    const of = `journey:${journey.id}`
    const { scale, bytes } = needed(await ask('picture', { root, of, format: 'PNG', scale: 50 }))
    const { width = 0, height = 0 } = document.graph.getNode(root) ?? {}
    expect(scale * Math.max(width, height)).toBeCloseTo(8192)
    expect(scales).toEqual([scale])
    expect([...bytes]).toEqual([1])
  })

  it('of what is not there, or that Figma cannot make, is refused with a reason', async () => {
    const { ask } = await openPlugin(editor)
    const journey = smallJourney('retail', 1)
    const { root } = needed(await ask('draw', { journey }))
    const gone = await ask('picture', { root, of: 'board:funnel', format: 'PNG', scale: 1 })
    expect(gone).toMatchObject({ ok: false, problem: { code: 'map-gone' } })
    const of = `journey:${journey.id}`
    const printed = await ask('picture', { root, of, format: 'PDF', scale: 1 })
    expect(printed).toMatchObject({ ok: false, problem: { code: 'no-picture' } })
  })
})
