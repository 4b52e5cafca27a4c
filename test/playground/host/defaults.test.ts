import { beforeEach, describe, expect, it } from 'vitest'
import { openFile } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
beforeEach(async () => {
  file = await openFile('figma')
})

describe('new nodes look as Figma makes them', () => {
  it('by type', () => {
    const { figma } = file
    const frame = figma.createFrame()
    expect([frame.width, frame.height, frame.clipsContent, frame.layoutMode]).toEqual([
      100,
      100,
      true,
      'NONE',
    ])
    expect(frame.fills).toEqual([
      {
        type: 'SOLID',
        visible: true,
        opacity: 1,
        blendMode: 'NORMAL',
        color: { r: 1, g: 1, b: 1 },
        boundVariables: {},
      },
    ])
    expect(figma.createRectangle().fills).toMatchObject([{ color: { r: 217 / 255 } }])
    expect(figma.createText().fontName).toEqual({ family: 'Inter', style: 'Regular' })
    const vector = figma.createVector()
    expect(vector.fills).toEqual([])
    expect([vector.strokes.length, vector.strokeWeight, vector.strokeAlign]).toEqual([
      1,
      1,
      'CENTER',
    ])
    expect(frame.strokeAlign).toBe('INSIDE')
    expect(figma.createLine().height).toBe(0)
  })

  it('strokes keep weight and align without a paint', () => {
    const frame = file.figma.createFrame()
    frame.strokeWeight = 3
    frame.strokeAlign = 'OUTSIDE'
    expect(frame.strokes).toEqual([])
    expect([frame.strokeWeight, frame.strokeAlign]).toEqual([3, 'OUTSIDE'])
    frame.strokes = [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }]
    expect([frame.strokeWeight, frame.strokeAlign]).toEqual([3, 'OUTSIDE'])
  })

  it('corners can differ', () => {
    const frame = file.figma.createFrame()
    frame.cornerRadius = 8
    expect([frame.cornerRadius, frame.topLeftRadius]).toEqual([8, 8])
    frame.topLeftRadius = 2
    expect(frame.cornerRadius).toBe(file.figma.mixed)
    frame.topLeftRadius = 8
    expect(frame.cornerRadius).toBe(8)
  })
})
