import { placePath } from '../path'
import type { Shape } from '../shape'
import { layerName } from '../view/layer-name'
import { layoutLoops, type Loop, type LoopMetrics } from '../view/loop-layout'
import type { MapView } from '../view/map-view'
import { waysBackOf } from '../view/ways-back'
import { EMPTY, type Block, type Sizes } from './block'
import { stack, stackHeight, TYPE, type Line } from './lines'
import { COLUMN, LABEL, MARGIN, PITCH, stageLeft } from './metrics'

const LOOPS: LoopMetrics = {
  pitch: PITCH,
  first: COLUMN / 2,
  column: COLUMN,
  between: 72,
  bend: 32,
  head: 16,
  above: 16,
  ...TYPE.label,
  padding: [20, 8],
  least: 200,
}
const PADDING = 16

/** Arrows above the stages for those who turn round (C43), and for all where the way begins anew (C44); no row without any. */
export function loopsBlock(view: MapView, sizes: Sizes, y: number): Block {
  const { loops, height: reach } = layoutLoops(waysBackOf(view), LOOPS)
  if (loops.length === 0) return EMPTY
  const lines = labelLines(view)
  const width = LABEL - 2 * PADDING
  const own = stackHeight(sizes, lines, width)
  const height = Math.max(reach, own)
  const at: At = { x: stageLeft(0), y: y + height - reach }
  const label = stack(sizes, lines, { x: MARGIN + PADDING, y: y + height - own, width })
  return {
    shapes: [
      ...label.shapes,
      ...loops.flatMap((loop) => arrow(view, loop, at)),
      ...loops.flatMap((loop) => pill(view, loop, at)),
    ],
    height,
  }
}

interface At {
  readonly x: number
  readonly y: number
}

function labelLines({ journey, theme, words }: MapView): Line[] {
  const key = `journey:${journey.id}/loops`
  return [
    {
      key: `${key}/name`,
      name: 'Name',
      text: words.waysBack,
      type: TYPE.heading,
      color: theme.ink,
    },
    {
      key: `${key}/hint`,
      name: 'Hint',
      text: words.waysBackHint,
      type: TYPE.body,
      color: theme.faded,
    },
  ]
}

function arrow({ theme }: MapView, { way, line, head }: Loop, at: At): Shape[] {
  const drawn = placePath(line)
  const tip = placePath(head)
  return [
    {
      type: 'vector',
      key: `${way.key}/line`,
      name: 'Arrow',
      path: drawn.path,
      locked: true,
      stroke: theme.accent,
      strokeWeight: 3,
      dashed: !way.isCycle,
      x: at.x + drawn.x,
      y: at.y + drawn.y,
    },
    {
      type: 'vector',
      key: `${way.key}/head`,
      name: 'Head of the arrow',
      path: tip.path,
      locked: true,
      fill: theme.accent,
      x: at.x + tip.x,
      y: at.y + tip.y,
    },
  ]
}

function pill({ theme }: MapView, { way, label }: Loop, at: At): Shape[] {
  const { lines, width, height } = label
  const [x, y] = [at.x + label.x, at.y + label.y]
  return [
    {
      type: 'rectangle',
      key: way.key,
      name: layerName('Way back', way.text),
      locked: true,
      width,
      height,
      fill: theme.surface,
      stroke: theme.line,
      strokeWeight: 1,
      radius: 20,
      x,
      y,
    },
    {
      type: 'text',
      key: `${way.key}/word`,
      name: 'When',
      text: lines.join('\n'),
      ...TYPE.label,
      color: theme.ink,
      locked: true,
      // The padding is spare room should the words be wider than we think.
      width,
      align: 'center',
      x,
      y: y + LOOPS.padding[1],
    },
  ]
}
