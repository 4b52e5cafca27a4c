import { beforeEach, describe, expect, it } from 'vitest'
import { loadInter, openFile } from './open-file'
import type { OpenFile } from './open-file'

const bold = { family: 'Inter', style: 'Bold' }

describe('a font has to be loaded', () => {
  let file: OpenFile
  beforeEach(async () => {
    file = await openFile('figma', { withFonts: false })
  })

  it('before any write that changes how a text looks', () => {
    const text = file.figma.createText()
    const writes: [string, unknown][] = [
      ['characters', 'x'],
      ['fontSize', 20],
      ['fontName', bold],
      ['lineHeight', { unit: 'AUTO' }],
      ['letterSpacing', { unit: 'PIXELS', value: 1 }],
      ['textAutoResize', 'HEIGHT'],
      ['textAlignHorizontal', 'CENTER'],
      ['textAlignVertical', 'CENTER'],
      ['textTruncation', 'ENDING'],
      ['maxLines', 2],
      ['textCase', 'UPPER'],
      ['textDecoration', 'UNDERLINE'],
      ['hyperlink', { type: 'URL', value: 'https://example.org' }],
      ['layoutSizingHorizontal', 'FIXED'],
    ]
    for (const [key, value] of writes) {
      expect(() => Reflect.set(text, key, value), key).toThrow(/unloaded font "Inter/)
    }
    expect(() => {
      text.resize(10, 10)
    }).toThrow(/unloaded font/)
  })

  it('before the text is put somewhere, alone or within a frame', async () => {
    const { figma, client } = file
    const outer = figma.createFrame()
    const inner = figma.createFrame()
    const text = figma.createText()
    expect(() => {
      inner.appendChild(text)
    }).toThrow(/unloaded font "Inter Regular"/)
    await loadInter(client)
    inner.appendChild(text)
    expect(() => {
      outer.appendChild(inner)
    }).not.toThrow()
  })

  it('but not for a place, a name, a colour or plugin data', () => {
    const text = file.figma.createText()
    text.x = 5
    text.name = 'n'
    text.fills = [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }]
    text.setSharedPluginData('tropa', 'k', 'v')
    expect(text.x).toBe(5)
  })

  it('each one by itself, and only if the file has it', async () => {
    const { figma } = file
    const text = figma.createText()
    await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
    expect(() => {
      text.fontName = bold
    }).toThrow(/unloaded font "Inter Bold"/)
    await figma.loadFontAsync(bold)
    text.fontName = bold
    expect(text.fontName).toEqual(bold)
    await expect(figma.loadFontAsync({ family: 'Inter', style: 'SemiBold' })).rejects.toThrow(
      /could not be loaded/,
    )
    await expect(figma.loadFontAsync({ family: 'Comic Sans', style: 'Bold' })).rejects.toThrow()
    await figma.loadFontAsync({ family: 'Inter', style: 'Semi Bold' })
    text.fontName = { family: 'Inter', style: 'Semi Bold' }
    expect(text.fontWeight).toBe(600)
  })

  it('by each person for themselves', async () => {
    const { connectClient } = await import('../../../src/playground/host')
    const other = connectClient(file.document)
    await loadInter(file.client)
    const text = file.figma.createText()
    text.characters = 'mine'
    const theirs = await other.figma.getNodeByIdAsync(text.id)
    expect(() => theirs !== null && Reflect.set(theirs, 'characters', 'x')).toThrow(/unloaded/)
  })
})

describe('text is measured', () => {
  let file: OpenFile
  beforeEach(async () => {
    file = await openFile('figma')
  })

  it('a new text is empty and as wide as its letters', () => {
    const text = file.figma.createText()
    expect([text.characters, text.width, text.fontSize]).toEqual(['', 0, 12])
    text.characters = 'Путь клиента'
    const { width } = text
    expect(width).toBeGreaterThan(60)
    expect(width).toBeLessThan(90)
    expect(text.height).toBe(15)
    text.characters = 'Путь клиента, путь клиента'
    expect(text.width).toBeGreaterThan(width * 2)
  })

  it('a text of fixed width grows in height by whole lines', () => {
    const text = file.figma.createText()
    text.characters = 'one two three four five six seven eight nine ten'
    text.lineHeight = { unit: 'PIXELS', value: 20 }
    text.textAutoResize = 'HEIGHT'
    text.resize(80, 10)
    expect(text.width).toBe(80)
    expect(text.height).toBeGreaterThanOrEqual(80)
    expect(text.height % 20).toBe(0)
    const lines = text.height / 20
    text.fontSize = 24
    expect(text.height / 20).toBeGreaterThan(lines)
  })

  it('letters without a glyph still take their line', () => {
    const text = file.figma.createText()
    text.characters = 'Готово 🎉 да'
    expect(text.width).toBeGreaterThan(50)
    expect(text.height).toBeGreaterThanOrEqual(15)
  })

  it('a limit of lines limits the height', () => {
    const text = file.figma.createText()
    text.lineHeight = { unit: 'PIXELS', value: 20 }
    text.characters = 'word '.repeat(60)
    text.textAutoResize = 'HEIGHT'
    text.resize(80, 10)
    text.textTruncation = 'ENDING'
    text.maxLines = 2
    expect(text.height).toBe(40)
  })

  it('relative line height follows the font size', () => {
    const text = file.figma.createText()
    text.characters = 'x'
    text.lineHeight = { unit: 'PERCENT', value: 150 }
    expect(text.height).toBe(18)
    text.fontSize = 40
    expect(text.lineHeight).toEqual({ unit: 'PERCENT', value: 150 })
    expect(text.height).toBe(60)
    text.lineHeight = { unit: 'AUTO' }
    expect(text.lineHeight).toEqual({ unit: 'AUTO' })
  })

  it('a fixed box keeps its size whatever is typed', () => {
    const text = file.figma.createText()
    text.characters = 'x'
    text.resize(50, 40)
    expect(text.textAutoResize).toBe('NONE')
    text.characters = 'a long text that does not fit'
    expect([text.width, text.height]).toEqual([50, 40])
  })

  it('fonts of a part are told apart once a person made a part bold', () => {
    const { figma, document } = file
    const text = figma.createText()
    text.characters = 'plain bold'
    document.graph.updateNode(text.id, {
      styleRuns: [{ start: 6, length: 4, style: { fontWeight: 700 } }],
    })
    expect(text.fontName).toBe(figma.mixed)
    expect(text.getRangeAllFontNames(0, 10)).toEqual([{ family: 'Inter', style: 'Regular' }, bold])
    expect(text.getStyledTextSegments(['fontName'])).toEqual([
      { characters: 'plain ', start: 0, end: 6, fontName: { family: 'Inter', style: 'Regular' } },
      { characters: 'bold', start: 6, end: 10, fontName: bold },
    ])
    text.characters = 'again'
    expect(text.fontName).toEqual({ family: 'Inter', style: 'Regular' })
    expect(() => text.getRangeAllFontNames(0, 6)).toThrow(/outside/)
  })

  it('a font the file does not have is reported', () => {
    const { figma, document } = file
    const text = figma.createText()
    expect(text.hasMissingFont).toBe(false)
    document.graph.updateNode(text.id, { fontFamily: 'Figma Hand' })
    expect(text.hasMissingFont).toBe(true)
  })
})

describe('a link of a text', () => {
  let file: OpenFile
  beforeEach(async () => {
    file = await openFile('figma')
  })

  it('leads to a node of this file, or to an address', () => {
    const { figma } = file
    const text = figma.createText()
    const frame = figma.createFrame()
    expect(text.hyperlink).toBeNull()
    text.hyperlink = { type: 'NODE', value: frame.id }
    expect(text.hyperlink).toEqual({ type: 'NODE', value: frame.id })
    text.hyperlink = { type: 'URL', value: 'https://example.org' }
    text.hyperlink = null
    expect(text.hyperlink).toBeNull()
  })

  it('is refused to what is not in the file, and to what is no link', () => {
    const text = file.figma.createText()
    const gone = file.figma.createFrame()
    const { id } = gone
    gone.remove()
    const links: readonly unknown[] = [
      { type: 'NODE', value: id },
      { type: 'NODE', value: '99:99' },
      { type: 'PAGE', value: text.id },
      { type: 'NODE', node: text.id },
      text.id,
    ]
    for (const link of links)
      expect(() => Reflect.set(text, 'hyperlink', link), JSON.stringify(link)).toThrow(
        /set_hyperlink/,
      )
    expect(text.hyperlink).toBeNull()
  })
})
