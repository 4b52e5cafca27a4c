import { beforeEach, describe, expect, it } from 'vitest'
import type { HostSceneNode } from '../../../src/playground/host'
import { openFile } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
beforeEach(async () => {
  file = await openFile('figma')
})

const box = ({ x, y, width, height }: HostSceneNode) => [x, y, width, height]

function stack(mode: 'HORIZONTAL' | 'VERTICAL', width = 300, height = 200) {
  const frame = file.figma.createFrame()
  frame.layoutMode = mode
  frame.resize(width, height)
  return frame
}

describe('auto layout is up to date whenever it is read', () => {
  it('children stand one after the other with padding and spacing', () => {
    const frame = stack('VERTICAL')
    frame.paddingLeft = 10
    frame.paddingTop = 20
    frame.itemSpacing = 5
    const [a, b] = [file.figma.createRectangle(), file.figma.createRectangle()]
    a.resize(40, 30)
    b.resize(50, 30)
    frame.appendChild(a)
    frame.appendChild(b)
    expect(box(a)).toEqual([10, 20, 40, 30])
    expect(box(b)).toEqual([10, 55, 50, 30])
    frame.insertChild(0, b)
    expect([a.y, b.y]).toEqual([55, 20])
    b.remove()
    expect(a.y).toBe(20)
    frame.counterAxisAlignItems = 'MAX'
    expect(a.x).toBe(260)
  })

  it('a frame that becomes auto layout hugs along its axis', () => {
    const frame = file.figma.createFrame()
    const child = file.figma.createRectangle()
    child.resize(60, 30)
    frame.appendChild(child)
    frame.layoutMode = 'VERTICAL'
    expect([frame.primaryAxisSizingMode, frame.counterAxisSizingMode]).toEqual(['AUTO', 'FIXED'])
    expect(box(frame)).toEqual([0, 0, 100, 30])
    frame.layoutSizingHorizontal = 'HUG'
    expect(frame.width).toBe(60)
    child.resize(80, 40)
    expect([frame.width, frame.height]).toEqual([80, 40])
  })

  it('resize makes both axes fixed', () => {
    const frame = stack('HORIZONTAL')
    frame.primaryAxisSizingMode = 'AUTO'
    frame.counterAxisSizingMode = 'AUTO'
    frame.resize(120, 80)
    expect([frame.primaryAxisSizingMode, frame.counterAxisSizingMode]).toEqual(['FIXED', 'FIXED'])
    expect([frame.width, frame.height]).toEqual([120, 80])
  })

  it('FILL shares what is left, for frames, shapes and texts alike', () => {
    const row = stack('HORIZONTAL', 300, 50)
    const [frame, shape, text] = [
      file.figma.createFrame(),
      file.figma.createRectangle(),
      file.figma.createText(),
    ]
    frame.layoutMode = 'VERTICAL'
    text.characters = 'a text with several words in it'
    for (const node of [frame, shape, text]) {
      row.appendChild(node)
      node.layoutSizingHorizontal = 'FILL'
    }
    expect([frame.width, shape.width, text.width]).toEqual([100, 100, 100])
    expect(text.textAutoResize).toBe('HEIGHT')
    expect(text.height).toBe(45)
    expect(text.layoutSizingHorizontal).toBe('FILL')
    row.resize(600, 50)
    expect([frame.width, shape.width, text.width]).toEqual([200, 200, 200])
    expect(text.height).toBeLessThan(45)
    row.resize(150, 50)
    expect([frame.width, shape.width, text.width]).toEqual([50, 50, 50])
  })

  it('FILL across the axis follows the tallest brother', () => {
    const row = stack('HORIZONTAL')
    row.counterAxisSizingMode = 'AUTO'
    const [short, tall] = [file.figma.createFrame(), file.figma.createFrame()]
    for (const card of [short, tall]) {
      card.layoutMode = 'VERTICAL'
      row.appendChild(card)
      card.layoutSizingVertical = 'FILL'
    }
    const content = file.figma.createRectangle()
    content.resize(10, 77)
    tall.appendChild(content)
    expect([short.height, tall.height, row.height]).toEqual([77, 77, 77])
    content.resize(10, 33)
    expect([short.height, row.height]).toEqual([33, 33])
  })

  it('a text that fills a column wraps and pushes what is below', () => {
    const column = stack('VERTICAL', 100, 10)
    column.primaryAxisSizingMode = 'AUTO'
    const text = file.figma.createText()
    const below = file.figma.createRectangle()
    text.characters = 'word'
    column.appendChild(text)
    column.appendChild(below)
    text.layoutSizingHorizontal = 'FILL'
    expect([text.width, below.y]).toEqual([100, 15])
    text.characters = 'word '.repeat(12)
    expect(text.height).toBeGreaterThan(30)
    expect(below.y).toBe(text.height)
    expect(column.height).toBe(text.height + 100)
  })

  it('bounds hold', () => {
    const column = stack('VERTICAL')
    const card = file.figma.createFrame()
    card.layoutMode = 'VERTICAL'
    column.appendChild(card)
    card.minHeight = 50
    card.maxWidth = 120
    card.layoutSizingHorizontal = 'FILL'
    expect(box(card)).toEqual([0, 0, 120, 50])
    card.minHeight = null
    expect(card.minHeight).toBeNull()
  })

  it('an absolute child keeps its place and takes none', () => {
    const column = stack('VERTICAL')
    const [badge, next] = [file.figma.createFrame(), file.figma.createRectangle()]
    badge.layoutMode = 'HORIZONTAL'
    badge.counterAxisSizingMode = 'AUTO'
    const inside = file.figma.createRectangle()
    inside.resize(24, 12)
    badge.appendChild(inside)
    column.appendChild(badge)
    column.appendChild(next)
    expect(next.y).toBe(12)
    badge.layoutPositioning = 'ABSOLUTE'
    badge.x = 200
    badge.y = -6
    expect(next.y).toBe(0)
    inside.resize(40, 20)
    expect(box(badge)).toEqual([200, -6, 40, 20])
  })

  it('a hidden child takes no place', () => {
    const column = stack('VERTICAL')
    const [a, b] = [file.figma.createRectangle(), file.figma.createRectangle()]
    column.appendChild(a)
    column.appendChild(b)
    expect(b.y).toBe(100)
    a.visible = false
    expect(b.y).toBe(0)
  })

  it('rows wrap', () => {
    const row = stack('HORIZONTAL', 250, 10)
    row.layoutWrap = 'WRAP'
    row.itemSpacing = 10
    row.counterAxisSizingMode = 'AUTO'
    const parts = [0, 1, 2].map(() => file.figma.createRectangle())
    for (const part of parts) row.appendChild(part)
    expect(row.counterAxisSpacing).toBe(0)
    row.counterAxisSpacing = 4
    expect(parts.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [110, 0],
      [0, 104],
    ])
    expect(row.height).toBe(204)
  })

  it('leaving an auto-layout parent ends FILL and ABSOLUTE', () => {
    const column = stack('VERTICAL')
    const card = file.figma.createFrame()
    card.layoutMode = 'VERTICAL'
    column.appendChild(card)
    card.layoutSizingHorizontal = 'FILL'
    expect(card.width).toBe(300)
    file.figma.currentPage.appendChild(card)
    expect(card.layoutSizingHorizontal).toBe('FIXED')
    expect(card.width).toBe(300)
  })

  it('a subtree laid out before it is attached is laid out right afterwards', () => {
    const column = stack('VERTICAL', 200, 10)
    expect(column.height).toBe(10)
    const card = file.figma.createFrame()
    card.layoutMode = 'VERTICAL'
    const text = file.figma.createText()
    text.characters = 'word '.repeat(20)
    card.appendChild(text)
    text.layoutSizingHorizontal = 'FILL'
    column.paddingLeft = 10
    column.appendChild(card)
    card.layoutSizingHorizontal = 'FILL'
    expect([card.x, card.width, text.width]).toEqual([10, 190, 190])
    expect(card.height).toBe(text.height)
  })
})

describe('places', () => {
  it('appendChild keeps the numbers x and y', () => {
    const frame = file.figma.createFrame()
    frame.x = 100
    const child = file.figma.createRectangle()
    child.x = 30
    child.y = 40
    frame.appendChild(child)
    expect([child.x, child.y]).toEqual([30, 40])
    expect(child.absoluteBoundingBox).toEqual({ x: 130, y: 40, width: 100, height: 100 })
    frame.x = 0
    expect(child.absoluteBoundingBox?.x).toBe(30)
    expect(child.absoluteTransform[0][2]).toBe(30)
  })

  it('resize applies constraints, resizeWithoutConstraints does not', () => {
    const { figma } = file
    const frame = figma.createFrame()
    const kinds = ['MIN', 'CENTER', 'MAX', 'STRETCH', 'SCALE'] as const
    const parts = kinds.map((kind) => {
      const part = figma.createRectangle()
      part.resize(20, 10)
      part.x = 40
      part.constraints = { horizontal: kind, vertical: 'MIN' }
      frame.appendChild(part)
      return part
    })
    const spans = () => parts.map(({ x, width }) => [x, width])
    frame.resizeWithoutConstraints(150, 100)
    expect(spans()).toEqual(kinds.map(() => [40, 20]))
    frame.resize(300, 100)
    expect(spans()).toEqual([
      [40, 20],
      [115, 20],
      [190, 20],
      [40, 170],
      [80, 40],
    ])
    expect(parts[0]?.height).toBe(10)
  })

  it('a copy goes to the page and is another node with the same data', () => {
    const frame = file.figma.createFrame()
    const child = file.figma.createFrame()
    child.setSharedPluginData('tropa', 'id', 'card-1')
    frame.appendChild(child)
    const copy = child.clone()
    expect(copy.parent).toBe(file.figma.currentPage)
    expect(copy.id).not.toBe(child.id)
    expect(copy.getSharedPluginData('tropa', 'id')).toBe('card-1')
    copy.setSharedPluginData('tropa', 'id', 'card-2')
    expect(child.getSharedPluginData('tropa', 'id')).toBe('card-1')
  })

  it('a vector takes the size and corner of its paths', () => {
    const vector = file.figma.createVector()
    vector.vectorPaths = [{ windingRule: 'NONE', data: 'M 10 20 L 60 20 L 60 50' }]
    expect(box(vector)).toEqual([10, 20, 50, 30])
    expect(vector.vectorPaths).toEqual([{ windingRule: 'NONE', data: 'M 0 0 L 50 0 L 50 30' }])
    vector.resize(100, 60)
    expect(vector.vectorPaths[0]?.data).toBe('M 0 0 L 100 0 L 100 60')
  })
})

describe('finding', () => {
  it('by type and by shared plugin data, below the node only', () => {
    const { figma } = file
    const [outer, inner, stray] = [figma.createFrame(), figma.createFrame(), figma.createFrame()]
    const text = figma.createText()
    outer.appendChild(inner)
    inner.appendChild(text)
    for (const node of [text, stray]) node.setSharedPluginData('tropa', 'record', '{}')
    const sharedPluginData = { namespace: 'tropa', keys: ['record'] }
    expect(figma.currentPage.findAllWithCriteria({ sharedPluginData })).toEqual([text, stray])
    expect(outer.findAllWithCriteria({ sharedPluginData })).toEqual([text])
    expect(outer.findAllWithCriteria({ types: ['TEXT'] })).toEqual([text])
    expect(
      outer.findAllWithCriteria({ types: ['FRAME'], sharedPluginData: { namespace: 'tropa' } }),
    ).toEqual([])
    expect(outer.findAll()).toEqual([inner, text])
    expect(outer.findOne((node) => node.type === 'TEXT')).toBe(text)
    expect(outer.findChildren((node) => node.type === 'TEXT')).toEqual([])
    text.setSharedPluginData('tropa', 'record', '')
    expect(outer.findAllWithCriteria({ sharedPluginData })).toEqual([])
    expect(text.getSharedPluginDataKeys('tropa')).toEqual([])
  })
})
