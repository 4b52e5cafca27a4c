import { placePath } from '../path'
import type { Frame, Shape, Vector } from '../shape'
import { layerName } from '../view/layer-name'
import { layoutLoops, type Loop, type LoopMetrics } from '../view/loop-layout'
import type { MapView } from '../view/map-view'
import { waysBackOf } from '../view/ways-back'
import { COLUMN, GAP, gridWidth, LABEL } from './metrics'
import { column, row, textShape } from './parts'

const LOOPS: LoopMetrics = {
  pitch: COLUMN + GAP,
  first: COLUMN / 2,
  column: COLUMN,
  between: 36,
  bend: 20,
  head: 8,
  above: 8,
  size: 12,
  leading: 16,
  weight: 'Semi Bold',
  padding: [12, 4],
  least: 96,
}

/** Arrows above the stages for those who turn round (C43), and for all where the way begins anew (C44); no row without any. */
export function loopsRow(view: MapView): Frame[] {
  const { journey, words, theme } = view
  const { loops, height } = layoutLoops(waysBackOf(view), LOOPS)
  if (loops.length === 0) return []
  const key = `journey:${journey.id}/loops`
  const label = column(
    `${key}/label`,
    'Label',
    [
      textShape(`${key}/name`, words.waysBack, theme.ink, {
        size: 13,
        leading: 18,
        weight: 'Semi Bold',
      }),
      textShape(`${key}/hint`, words.waysBackHint, theme.faded, { size: 12, leading: 16 }),
    ],
    { width: LABEL, gap: 4, padding: [0, 12, 4, 16] },
  )
  const plane: Frame = {
    type: 'frame',
    key: `${key}/plane`,
    name: 'Arrows',
    layout: 'plane',
    width: gridWidth(journey.stages.length),
    height,
    children: [
      ...loops.flatMap((loop) => arrow(view, loop)),
      ...loops.map((loop) => pill(view, loop)),
    ],
  }
  return [row(key, words.waysBack, [label, plane], { gap: GAP, align: 'end' })]
}

function arrow({ theme }: MapView, { way, line, head }: Loop): Vector[] {
  const { path, x, y } = placePath(line)
  const tip = placePath(head)
  return [
    {
      type: 'vector',
      key: `${way.key}/line`,
      name: 'Arrow',
      path,
      stroke: theme.accent,
      strokeWeight: 2,
      dashed: !way.isCycle,
      x,
      y,
    },
    {
      type: 'vector',
      key: `${way.key}/head`,
      name: 'Head of the arrow',
      path: tip.path,
      fill: theme.accent,
      x: tip.x,
      y: tip.y,
    },
  ]
}

/** The words in the middle of their ground, wherever Figma measures them to be. */
const pill = ({ theme }: MapView, { way, label }: Loop): Shape => ({
  type: 'frame',
  key: way.key,
  name: layerName('Way back', way.text),
  layout: 'row',
  width: label.width,
  height: label.height,
  align: 'center',
  justify: 'center',
  fill: theme.surface,
  stroke: theme.line,
  radius: 12,
  x: label.x,
  y: label.y,
  children: [
    {
      ...textShape(`${way.key}/word`, label.lines.join('\n'), theme.ink, {
        name: 'When',
        size: LOOPS.size,
        leading: LOOPS.leading,
        weight: LOOPS.weight,
        width: 'hug',
      }),
      align: 'center',
    },
  ],
})
