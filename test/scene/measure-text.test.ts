import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype from 'opentype.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { connectClient, type HostPluginApi } from '../../src/playground/host'
import { createNodeDocument } from '../../src/playground/node/create-node-document'
import { composeDesign } from '../../src/scene/compose-design'
import { composeJam } from '../../src/scene/compose-jam'
import { countLines, textWidth } from '../../src/scene/measure-text'
import type { Shape, Weight } from '../../src/scene/shape'
import { viewMap } from '../../src/scene/view/map-view'
import { templates } from './jam/maps'
import { walk } from './walk'

/** Room of a stage's texts in Figma Design, in pixels. */
const STAGE_ROOM = 204

interface Line {
  readonly text: string
  readonly size: number
  readonly weight: Weight
}

const scenes = templates.map(({ journey, ...rest }) => {
  const view = viewMap(journey)
  const design = walk(composeDesign(view))
  return { ...rest, design, jam: walk(composeJam(view, new Map())) }
})

/** Every text of a map, a line each, each only once. */
function linesOf(shapes: readonly Shape[]): Line[] {
  const lines = new Map<string, Line>()
  for (const shape of shapes) {
    if (shape.type !== 'text' && shape.type !== 'labelled') continue
    const { size, weight } = shape
    for (const text of shape.text.split('\n'))
      lines.set(`${weight} ${text}`, { text, size, weight })
  }
  return [...lines.values()]
}

describe('the width of a text', () => {
  const fonts = new Map<Weight, opentype.Font>()
  beforeAll(() => {
    const core = createRequire(import.meta.url).resolve('@open-pencil/core/package.json')
    for (const weight of ['Regular', 'Medium', 'Semi Bold', 'Bold'] as const) {
      const file = `assets/Inter-${weight.replace(' ', '')}.ttf`
      const bytes = readFileSync(core.replace('package.json', file))
      const { buffer, byteOffset, byteLength } = bytes
      fonts.set(weight, opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength)))
    }
  })
  const realWidth = ({ text, size, weight }: Line): number =>
    fonts.get(weight)?.getAdvanceWidth(text, size) ?? NaN

  it.each(scenes)('is foreseen within −2…+9 % for $id in $language', ({ design, jam }) => {
    const wrong = [...linesOf(design), ...linesOf(jam)].flatMap((line) => {
      const [foreseen, real] = [textWidth(line.text, line.size, line.weight), realWidth(line)]
      const off = (foreseen / real - 1) * 100
      // A rounding of half a pixel is nothing to a text of a letter or two.
      const isRounded = Math.abs(foreseen - real) < 1.5
      // “7.1”: letters are set closer in pairs, which we do not know, and which is much only of very few letters.
      const isPair = line.text.length <= 4 && foreseen > real && foreseen - real < 4
      const isFine = (off >= -2 && off <= 9) || isRounded || isPair
      return isFine ? [] : [`${line.weight} “${line.text}” ${off.toFixed(1)} %`]
    })
    expect(wrong).toEqual([])
  })

  it('of letters it does not know is rather too much than too little', () => {
    expect(textWidth('漢', 16, 'Medium')).toBe(16)
    expect(textWidth('', 16, 'Medium')).toBe(0)
  })
})

describe('the number of lines', () => {
  let figma: HostPluginApi
  let text: ReturnType<HostPluginApi['createText']>
  beforeAll(async () => {
    figma = connectClient(await createNodeDocument({ editor: 'figma' })).figma
    for (const style of ['Regular', 'Medium', 'Semi Bold', 'Bold']) {
      await figma.loadFontAsync({ family: 'Inter', style })
    }
    text = figma.createText()
    text.textAutoResize = 'HEIGHT'
    text.lineHeight = { unit: 'PIXELS', value: 100 }
  })

  /** As many as the text really takes, told by its height. */
  function realLines({ text: characters, size, weight }: Line, width: number): number {
    text.fontName = { family: 'Inter', style: weight }
    text.fontSize = size
    text.characters = characters
    text.resizeWithoutConstraints(width, text.height)
    return Math.round(text.height / 100)
  }
  const tooFew = (line: Line, room: number, width: number): string[] => {
    const { text, size, weight } = line
    const [foreseen, real] = [countLines(text, size, weight, room), realLines(line, width)]
    return foreseen < real ? [`“${text}” ${foreseen} of ${real} lines`] : []
  }

  it.each(scenes)('of every wrapping text of $id in $language is enough in FigJam', ({ jam }) => {
    const found = jam.flatMap((shape) => {
      if (shape.type !== 'text' || typeof shape.width !== 'number') return []
      return tooFew(shape, shape.width, shape.width)
    })
    expect(found).toEqual([])
  })

  it.each(scenes)('of the stages of $id in $language is enough in Design', ({ design }) => {
    const found = design.flatMap((shape) => {
      const { of = '', name = '' } = shape.field ?? {}
      if (shape.type !== 'text' || !of.startsWith('stage:') || name === 'task') return []
      return tooFew(shape, STAGE_ROOM * 0.96, STAGE_ROOM)
    })
    expect(found).toEqual([])
  })

  it('breaks a word that is longer than a line', () => {
    const line: Line = { text: 'Ж'.repeat(200), size: 16, weight: 'Medium' }
    expect(countLines(line.text, 16, 'Medium', 200)).toBeGreaterThanOrEqual(realLines(line, 200))
    expect(countLines('', 16, 'Medium', 200)).toBe(1)
    expect(countLines('a\n\nb', 16, 'Medium', 200)).toBe(3)
  })
})
