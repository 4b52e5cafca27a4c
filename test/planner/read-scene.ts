import type { RawMap, RawRecord } from '../../src/protocol/raw-map'
import { childrenOf, type Shape } from '../../src/scene/shape'
import { countLines } from '../../src/scene/measure-text'
import { walk } from '../scene/walk'

/** Real heights of what grows: given ones, else as estimated. */
export type RealHeights = ReadonlyMap<string, number>

/** What the sandbox would read of a map that shows this scene. */
export function readScene(scene: Shape, heights: RealHeights = new Map(), writes = 0): RawMap {
  const nested = scene.type === 'frame'
  const records: RawRecord[] = []
  const visit = (shape: Shape, cell: RawRecord['cell'], lane: string | null): void => {
    const { record } = shape
    const ownLane = record?.kind === 'lane' ? record.id : lane
    const stage = record?.fields['stage']
    const ownCell =
      record?.kind === 'cell' && ownLane !== null && typeof stage === 'string'
        ? { lane: ownLane, stage }
        : cell
    if (record && record.kind !== 'cell') {
      records.push({
        kind: record.kind,
        id: record.id,
        fields: record.fields,
        texts: textsOf(scene, shape.key),
        cell: nested && record.kind === 'card' ? cell : null,
        box: nested || record.kind === 'journey' ? null : boxOf(shape, heights),
      })
    }
    for (const child of childrenOf(shape)) visit(child, ownCell, ownLane)
  }
  visit(scene, null, null)
  const grown = nested ? [] : walk(scene).filter(isGrowing)
  return {
    root: '1:1',
    drawing: nested ? 'design' : 'jam',
    records,
    heights: grown.map((shape) => [shape.key, heightOf(shape, heights)]),
    damaged: 0,
    writes,
  }
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

function textsOf(scene: Shape, owner: string): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const shape of walk(scene)) {
    if (shape.field?.of === owner && 'text' in shape) texts[shape.field.name] = shape.text
  }
  return texts
}
