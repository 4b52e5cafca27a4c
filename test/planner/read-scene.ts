import type { RawCell, RawMap, RawRecord } from '../../src/protocol/raw-map'
import { childrenOf, type Shape } from '../../src/scene/shape'
import { countLines } from '../../src/scene/measure-text'
import { walk } from '../scene/walk'

/** Real heights of what grows: given ones, else as estimated. */
export type RealHeights = ReadonlyMap<string, number>

/** What the sandbox would read of a map that shows this scene. */
export function readScene(scene: Shape, heights: RealHeights = new Map(), writes = 0): RawMap {
  const nested = scene.type === 'frame'
  const records: RawRecord[] = []
  const cells: RawCell[] = []
  const shapes = walk(scene)
  const fields = new Map<string, Shape[]>()
  for (const shape of shapes) {
    if (shape.field === undefined) continue
    const { of } = shape.field
    fields.set(of, [...(fields.get(of) ?? []), shape])
  }
  for (const shape of shapes) {
    const { record, key } = shape
    if (record === undefined || record.kind === 'board') continue
    const box = nested ? null : boxOf(shape, heights)
    if (record.kind === 'cell') {
      const { lane, stage } = record.fields
      const cards = childrenOf(shape).flatMap(({ record: card }) => card?.id ?? [])
      cells.push({ lane: String(lane), stage: String(stage), box, cards })
      continue
    }
    records.push({
      kind: record.kind,
      id: record.id,
      stored: record.id,
      node: key,
      name: '',
      fields: record.fields,
      texts: textsOf(fields.get(key) ?? []),
      places: placesOf(fields.get(key) ?? []),
      box: record.kind === 'journey' ? null : box,
      stands: 'in-map',
      state: 'whole',
    })
  }
  const grown = nested ? [] : shapes.filter(isGrowing)
  return {
    root: '1:1',
    drawing: nested ? 'design' : 'jam',
    records,
    boards: [],
    cells,
    loose: [],
    heights: grown.map((shape) => [shape.key, heightOf(shape, heights)]),
    damaged: [],
    writes,
  }
}

/** Heights that tell a field. */
function placesOf(fields: readonly Shape[]): Record<string, number> {
  const places: Record<string, number> = {}
  for (const { field, type, y } of fields) {
    if (field !== undefined && type === 'ellipse' && y !== undefined) places[field.name] = y
  }
  return places
}

/** Stickies and wrapping texts of fields grow with their text. */
const isGrowing = (shape: Shape): boolean =>
  shape.type === 'sticky' || (shape.type === 'text' && shape.field !== undefined)

/** The height a shape really has. */
export function heightOf(shape: Shape, heights: RealHeights): number {
  const real = heights.get(shape.key)
  if (real !== undefined) return real
  if (shape.type === 'sticky')
    return Math.max(240, countLines(shape.text, 16, 'Medium', 192) * 20 + 64)
  if (shape.type === 'text') {
    const width = typeof shape.width === 'number' ? shape.width : Infinity
    return countLines(shape.text, shape.size, shape.weight, width) * shape.leading
  }
  return 'height' in shape && typeof shape.height === 'number' ? shape.height : 0
}

function boxOf(shape: Shape, heights: RealHeights): NonNullable<RawRecord['box']> {
  const { x = 0, y = 0 } = shape
  const width = shape.type === 'sticky' ? 240 : 'width' in shape ? Number(shape.width) : 0
  return { x, y, width, height: heightOf(shape, heights) }
}

function textsOf(fields: readonly Shape[]): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const shape of fields) {
    if (shape.field !== undefined && 'text' in shape) texts[shape.field.name] = shape.text
  }
  return texts
}
