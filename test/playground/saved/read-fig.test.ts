import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { parseFig } from 'openfig-core'
import { describe, expect, it } from 'vitest'
import { connectClient } from '../../../src/playground/host'
import { exportFig } from '../../../src/playground/export-fig'
import { createNodeDocument } from '../../../src/playground/node/create-node-document'
import { readFig } from '../../../src/playground/saved/read-fig'
import type { SavedFile, SavedNode } from '../../../src/playground/saved/saved-node'
import { example } from '../cli/run-tropa'
import { jamFile } from './jam-file'

const coffee = new Uint8Array(readFileSync(example('coffee.fig')))

async function jamDocument() {
  const document = await createNodeDocument({ editor: 'figjam' })
  const { figma } = connectClient(document)
  for (const style of ['Regular', 'Medium']) await figma.loadFontAsync({ family: 'Inter', style })
  const section = figma.createSection()
  section.name = 'Workshop'
  const sticky = figma.createSticky()
  sticky.text.characters = 'Позвонить'
  sticky.setSharedPluginData('tropa', 'record', '{"v":1}')
  const shape = figma.createShapeWithText()
  shape.shapeType = 'CHEVRON'
  shape.text.characters = 'Choice'
  section.appendChild(sticky)
  section.appendChild(shape)
  ;[sticky.x, sticky.y] = [40, 60]
  return { document, ids: [section.id, sticky.id, shape.id] }
}

function read(bytes: Uint8Array): SavedFile {
  const result = readFig(bytes)
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}
const all = (nodes: readonly SavedNode[]): SavedNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children)])
const nodesOf = ({ pages }: SavedFile): SavedNode[] =>
  pages.flatMap(({ children }) => all(children))

describe('a .fig that we have written', () => {
  it('has the ids, places, texts and data that its layers had, for another reader, too', async () => {
    const document = await createNodeDocument({ editor: 'figma' })
    const { figma } = connectClient(document)
    await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
    figma.createRectangle().remove()
    const frame = figma.createFrame()
    ;[frame.x, frame.y] = [40, 30]
    const text = figma.createText()
    text.characters = 'Боль клиента'
    frame.appendChild(text)
    frame.setSharedPluginData('tropa', 'record', '{"id":"card-1"}')
    const bytes = await exportFig(document)

    const [saved, inner] = nodesOf(read(bytes))

    expect(saved).toMatchObject({ id: frame.id, type: 'FRAME', x: 40, y: 30, width: 100 })
    expect(saved?.data).toEqual(new Map([['record', '{"id":"card-1"}']]))
    expect(inner).toMatchObject({ id: text.id, type: 'TEXT', text: 'Боль клиента' })
    const [session, local] = frame.id.split(':').map(Number)
    const other = parseFig(bytes).nodes.find(({ type }) => type === 'FRAME')
    expect(other?.guid).toEqual({ sessionID: session, localID: local })
    // As Figma keeps shared plugin data.
    expect(other?.['pluginData']).toContainEqual({
      ...{ pluginID: '', key: 'tropa-record', value: '{"id":"card-1"}' },
    })
  })

  it('knows stickies and shapes again, though others see frames', async () => {
    const { document, ids } = await jamDocument()

    const nodes = nodesOf(read(await exportFig(document)))

    expect(nodes.map(({ id, type, text }) => [id, type, text])).toEqual([
      [ids[0], 'SECTION', ''],
      [ids[1], 'STICKY', 'Позвонить'],
      [ids[2], 'SHAPE_WITH_TEXT', 'Choice'],
    ])
  })
})

it('a .jam keeps the text of stickies and shapes beside them', async () => {
  const { document, ids } = await jamDocument()

  const file = read(jamFile(document))

  expect(file.name).toBe('Workshop')
  expect(nodesOf(file)).toMatchObject([
    { id: ids[0], type: 'SECTION' },
    { id: ids[1], type: 'STICKY', text: 'Позвонить', x: 40, y: 60, width: 240 },
    { id: ids[2], type: 'SHAPE_WITH_TEXT', text: 'Choice' },
  ])
  expect(nodesOf(file)[1]?.data).toEqual(new Map([['record', '{"v":1}']]))
})

it('layers stand in the order of their places, whatever that of the file', async () => {
  const { document } = await jamDocument()

  expect(read(jamFile(document, true))).toEqual(read(jamFile(document)))
})

describe('what is no .fig, or no longer', () => {
  it.each([
    ['a text', new TextEncoder().encode('Dear reader'), 'not-fig'],
    ['nothing', new Uint8Array(), 'not-fig'],
    ['an archive that is cut off', coffee.subarray(0, 20_000), 'fig-damaged'],
    ['a canvas that is cut off', new TextEncoder().encode('fig-kiwi\u0001\0\0\0'), 'fig-damaged'],
  ])('%s', (_, bytes, code) => {
    expect(readFig(bytes)).toMatchObject({ ok: false, fault: { code } })
  })

  it('is told, not thrown, wherever it is damaged', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(coffee.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.option(fc.nat(coffee.length)),
        (spots, end) => {
          const bytes = coffee.slice(0, end ?? coffee.length)
          for (const [at, value] of spots) if (at < bytes.length) bytes[at] = value
          const result = readFig(bytes)
          expect(typeof result.ok).toBe('boolean')
        },
      ),
      { numRuns: 60 },
    )
  })
})
