import { beforeEach, describe, expect, it } from 'vitest'
import { openFile, red } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
beforeEach(async () => {
  file = await openFile('figjam')
})

describe('a sticky', () => {
  it('is yellow, 240 × 240, in Inter Medium 16', () => {
    const sticky = file.figma.createSticky()
    expect([sticky.width, sticky.height]).toEqual([240, 240])
    expect(sticky.fills).toMatchObject([{ color: { r: 1, g: 226 / 255, b: 153 / 255 } }])
    expect(sticky.text.fontName).toEqual({ family: 'Inter', style: 'Medium' })
    expect(sticky.text.fontSize).toBe(16)
  })

  it('grows with its text and shrinks no further than its square', () => {
    const sticky = file.figma.createSticky()
    sticky.text.characters = 'слово '.repeat(120)
    expect(sticky.height).toBeGreaterThan(400)
    expect(sticky.width).toBe(240)
    const { height } = sticky
    sticky.isWideWidth = true
    expect(sticky.width).toBe(416)
    expect(sticky.height).toBeLessThan(height)
    sticky.text.characters = ''
    expect(sticky.height).toBe(240)
  })

  it('is one opaque node that cannot be resized', () => {
    const sticky = file.figma.createSticky()
    for (const member of ['resize', 'children', 'appendChild', 'characters', 'cornerRadius']) {
      expect((): unknown => Reflect.get(sticky, member), member).toThrow(/no such property/)
    }
    expect(file.figma.currentPage.findAll()).toEqual([sticky])
    expect((): unknown => Reflect.get(sticky.text, 'textAlignHorizontal')).toThrow(
      /no such property/,
    )
  })

  it('needs its font like any text', async () => {
    const { figma } = await openFile('figjam', { withFonts: false })
    const sticky = figma.createSticky()
    expect(() => {
      sticky.text.characters = 'x'
    }).toThrow(/unloaded font "Inter Medium"/)
    expect(() => {
      figma.createSection().appendChild(sticky)
    }).toThrow(/unloaded font/)
  })

  it('copies with its text, which is then its own', () => {
    const sticky = file.figma.createSticky()
    sticky.text.characters = 'one'
    const copy = sticky.clone()
    copy.text.characters = 'two'
    expect([sticky.text.characters, copy.text.characters]).toEqual(['one', 'two'])
  })
})

describe('a shape with text', () => {
  it('is an ellipse of 208 and does not grow', () => {
    const shape = file.figma.createShapeWithText()
    expect([shape.shapeType, shape.width, shape.height]).toEqual(['ELLIPSE', 208, 208])
    shape.text.characters = 'слово '.repeat(120)
    expect([shape.width, shape.height]).toEqual([208, 208])
  })

  it('can be resized, restroked and become another shape', () => {
    const shape = file.figma.createShapeWithText()
    shape.shapeType = 'CHEVRON'
    shape.resize(300, 80)
    shape.strokeWeight = 2
    shape.fills = [red]
    shape.strokes = []
    expect([shape.shapeType, shape.width, shape.height]).toEqual(['CHEVRON', 300, 80])
    expect(shape.fills).toMatchObject([red])
    expect([shape.strokes.length, shape.strokeWeight]).toEqual([0, 2])
    expect(() => Reflect.set(shape, 'shapeType', 'BLOB')).toThrow(/Invalid enum/)
    expect(() => Reflect.set(shape, 'cornerRadius', 4)).toThrow(/read-only/)
  })
})

describe('a connector', () => {
  it('lies between the ends it was given', () => {
    const { figma } = file
    const [a, b] = [figma.createSticky(), figma.createSticky()]
    b.x = 400
    b.y = 100
    const connector = figma.createConnector()
    connector.connectorStart = { endpointNodeId: a.id, magnet: 'RIGHT' }
    connector.connectorEnd = { endpointNodeId: b.id, magnet: 'LEFT' }
    const { x, y, width, height } = connector
    expect([x, y, width, height]).toEqual([240, 120, 160, 100])
    expect(connector.connectorStart).toEqual({ endpointNodeId: a.id, magnet: 'RIGHT' })
  })
})

describe('a section', () => {
  it('holds nodes, never grows and has no layout', () => {
    const { figma } = file
    const section = figma.createSection()
    section.resizeWithoutConstraints(300, 200)
    const sticky = figma.createSticky()
    sticky.x = 1000
    section.appendChild(sticky)
    expect([section.width, section.height]).toEqual([300, 200])
    expect(sticky.absoluteBoundingBox?.x).toBe(1000)
    expect(section.children).toEqual([sticky])
    expect((): unknown => Reflect.get(section, 'layoutMode')).toThrow(/no such property/)
  })
})

describe('a table', () => {
  it('has two rows and two columns, or as many as one asks for, and its cells know where they are', () => {
    const { figma } = file
    const plain = figma.createTable()
    expect([plain.type, plain.numRows, plain.numColumns]).toEqual(['TABLE', 2, 2])
    const table = figma.createTable(3, 4)
    expect([table.numRows, table.numColumns]).toEqual([3, 4])
    const cell = table.cellAt(2, 1)
    expect([cell.type, cell.rowIndex, cell.columnIndex]).toEqual(['TABLE_CELL', 2, 1])
    expect(table.cellAt(2, 1)).toBe(cell)
  })

  it('throws for cells that it does not have, and for sizes that there are not', () => {
    const table = file.figma.createTable(2, 3)
    for (const [row, column] of [
      [2, 0],
      [0, 3],
      [-1, 0],
    ] as const)
      expect(() => table.cellAt(row, column)).toThrow(/outside of the table/)
    expect(() => table.resizeColumn(3, 100)).toThrow(/outside of the table/)
    expect(() => table.resizeColumn(0, 0)).toThrow(/at least 0.01/)
    expect(() => file.figma.createTable(0, 1)).toThrow(/whole number/)
    expect(() => file.figma.createTable(1.5)).toThrow(/whole number/)
  })

  it('grows with the text of its cells, and its columns are as wide as they are told to be', () => {
    const table = file.figma.createTable(2, 2)
    const { width, height } = table
    table.resizeColumn(0, 100)
    expect(table.width).toBeLessThan(width)
    table.cellAt(1, 0).text.characters = 'слово '.repeat(40)
    expect(table.height).toBeGreaterThan(height + 200)
    table.removeRow(1)
    expect([table.numRows, table.height < height]).toEqual([1, true])
    table.removeColumn(0)
    expect(table.numColumns).toBe(1)
  })

  it('is one opaque node: what is in it is not found, and cannot be resized', () => {
    const table = file.figma.createTable(2, 2)
    for (const member of ['resize', 'children', 'appendChild', 'strokes', 'text'])
      expect((): unknown => Reflect.get(table, member), member).toThrow(/no such property/)
    for (const member of ['id', 'setSharedPluginData', 'characters'])
      expect((): unknown => Reflect.get(table.cellAt(0, 0), member)).toThrow(/no such property/)
    expect(file.figma.currentPage.findAll()).toEqual([table])
  })

  it('needs the font of a cell to write into it', async () => {
    const { figma } = await openFile('figjam', { withFonts: false })
    const table = figma.createTable()
    expect(() => {
      table.cellAt(0, 0).text.characters = 'x'
    }).toThrow(/unloaded font "Inter Medium"/)
  })

  it('can be copied, and is undone with all that is in it', () => {
    const { figma } = file
    figma.commitUndo()
    const table = figma.createTable(2, 2)
    table.cellAt(1, 1).text.characters = 'x'
    expect(table.clone().cellAt(1, 1).text.characters).toBe('x')
    figma.triggerUndo()
    expect(figma.currentPage.children).toEqual([])
  })

  it('is not to be had in Design', async () => {
    const { figma } = await openFile('figma')
    expect(() => figma.createTable()).toThrow(/not supported/)
  })
})
