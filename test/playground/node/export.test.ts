import { parseFigFile } from '@open-pencil/core'
import type { SceneGraph, SceneNode } from '@open-pencil/core'
import { describe, expect, it } from 'vitest'
import { connectClient } from '../../../src/playground/host'
import type { HostClient } from '../../../src/playground/host'
import { createNodeDocument } from '../../../src/playground/node/create-node-document'
import { exportFig } from '../../../src/playground/export-fig'
import { exportPng } from '../../../src/playground/node/export-png'

async function open(editor: 'figma' | 'figjam') {
  const document = await createNodeDocument({ editor })
  const client = connectClient(document)
  for (const style of ['Regular', 'Medium']) {
    await client.figma.loadFontAsync({ family: 'Inter', style })
  }
  return { document, client, figma: client.figma }
}

describe('a .fig file', () => {
  it('keeps tree, texts, places, layout and shared plugin data', async () => {
    const { document, client } = await open('figma')
    const frame = card(client)
    frame.setSharedPluginData('tropa', 'record', '{"id":"card-1","kind":"barrier"}')
    const bytes = await exportFig(document)
    const { nodes, find } = await read(bytes)
    const frameRead = find('Card')
    const textRead = find('Title')
    expect(frameRead).toMatchObject({
      type: 'FRAME',
      x: 40,
      y: 30,
      width: 200,
      height: frame.height,
      layoutMode: 'VERTICAL',
      primaryAxisSizing: 'HUG',
    })
    expect(textRead).toMatchObject({ text: 'Боль клиента', layoutAlignSelf: 'STRETCH' })
    expect(frameRead.pluginData).toContainEqual({
      pluginId: 'tropa',
      key: 'tropa/record',
      value: '{"id":"card-1","kind":"barrier"}',
    })
    expect(nodes.filter(({ type }) => type === 'FRAME')).toHaveLength(1)
  })

  it('holds stickies and shapes as frames with their text and data', async () => {
    const { document, figma } = await open('figjam')
    const section = figma.createSection()
    const sticky = figma.createSticky()
    sticky.name = 'Note'
    sticky.text.characters = 'Позвонить'
    sticky.setSharedPluginData('tropa', 'record', 'r')
    const shape = figma.createShapeWithText()
    shape.name = 'Stage'
    shape.shapeType = 'CHEVRON'
    shape.text.characters = 'Выбор'
    section.appendChild(sticky)
    section.appendChild(shape)
    const { nodes, find } = await read(await exportFig(document))
    expect(find('Note')).toMatchObject({ type: 'FRAME', width: 240, height: 240 })
    expect(find('Note').pluginData.map(({ value }) => value)).toContain('r')
    expect(nodes.filter(({ type }) => type === 'TEXT').map(({ text }) => text)).toEqual([
      'Позвонить',
      'Выбор',
    ])
    expect(nodes.some(({ type }) => type === 'SECTION')).toBe(true)
    expect(nodes.some(({ type }) => type === 'VECTOR')).toBe(true)
  })
})

describe('a PNG', () => {
  it('has the size of what it shows, times the scale', async () => {
    const { document, client } = await open('figma')
    const frame = card(client)
    frame.effects = []
    expect(sizeOf(await exportPng(document, [frame.id], 2))).toEqual([400, frame.height * 2])
    expect(sizeOf(await frame.exportAsync({ format: 'PNG' }))).toEqual([200, frame.height])
    const half = { format: 'PNG', constraint: { type: 'WIDTH', value: 100 } } as const
    expect(sizeOf(await frame.exportAsync(half))[0]).toBe(100)
  })

  it('is of the document it was asked for, even if ids are the same in another', async () => {
    const draw = async (data: string) => {
      const { document, figma } = await open('figma')
      const vector = figma.createVector()
      vector.vectorPaths = [{ windingRule: 'NONZERO', data }]
      vector.fills = [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }]
      vector.strokes = []
      return exportPng(document)
    }
    const square = await draw('M 0 0 L 40 0 L 40 40 L 0 40 Z')
    const triangle = await draw('M 0 0 L 40 0 L 40 40 Z')
    expect(sizeOf(square)).toEqual(sizeOf(triangle))
    expect(Buffer.from(square).equals(Buffer.from(triangle))).toBe(false)
  })

  it('of nothing is refused', async () => {
    const { document } = await open('figma')
    await expect(exportPng(document)).rejects.toThrow()
  })
})

function card({ figma }: HostClient) {
  const frame = figma.createFrame()
  frame.name = 'Card'
  frame.layoutMode = 'VERTICAL'
  frame.resize(200, 10)
  frame.primaryAxisSizingMode = 'AUTO'
  frame.x = 40
  frame.y = 30
  const text = figma.createText()
  text.name = 'Title'
  text.characters = 'Боль клиента'
  frame.appendChild(text)
  text.layoutSizingHorizontal = 'FILL'
  return frame
}

async function read(bytes: Uint8Array) {
  const graph: SceneGraph = await parseFigFile(new Uint8Array(bytes).slice().buffer)
  const nodes = graph.flattenTree().map(({ node }) => node)
  const find = (name: string): SceneNode => {
    const found = nodes.find((node) => node.name === name)
    if (found === undefined) throw new Error(`There is no "${name}" in the file`)
    return found
  }
  return { nodes, find }
}

/** Width and height from a PNG's header. */
function sizeOf(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}
