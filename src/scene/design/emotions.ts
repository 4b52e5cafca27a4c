import type { Lane } from '../../journey/lane'
import type { Stage } from '../../journey/stage'
import { placePath } from '../path'
import type { Frame, Shape } from '../shape'
import { layoutCurve, signed, type CurveLayout } from '../view/curve-layout'
import type { MapView } from '../view/map-view'
import { COLUMN, GAP, gridWidth } from './metrics'
import { textShape } from './parts'

const MARGIN = 36
const STEP = 28
const RADIUS = 8
const HEIGHT = 2 * MARGIN + 4 * STEP
const AXIS = 8

/** The curve of the customer's feelings: levels, line, points with a word and a number, and gaps where nobody knows. */
export function emotionsPlane(view: MapView, lane: Lane): Frame {
  const { journey, theme } = view
  const key = `lane:${lane.id}`
  const width = gridWidth(journey.stages.length)
  const curve = layoutCurve(journey.stages, {
    pitch: COLUMN + GAP,
    first: COLUMN / 2,
    margin: MARGIN,
    step: STEP,
    size: 13,
    leading: 20,
    radius: RADIUS,
  })
  return {
    type: 'frame',
    key: `${key}/plane`,
    name: 'Curve',
    layout: 'plane',
    width,
    height: HEIGHT,
    fill: theme.surface,
    stroke: theme.line,
    radius: 12,
    clip: true,
    children: [
      ...levelLines(view, key, curve, width),
      ...line(view, key, curve),
      ...points(view, lane, curve),
      ...words(view, key, curve),
      ...gaps(view, key, curve),
    ],
  }
}

function levelLines(view: MapView, key: string, { levels }: CurveLayout, width: number): Shape[] {
  return levels.flatMap(({ level, y }): Shape[] => [
    {
      type: 'vector',
      key: `${key}/level/${level}`,
      name: `Level ${signed(level)}`,
      path: `M 0 0 L ${width - 56} 0`,
      stroke: view.theme.line,
      strokeWeight: 1,
      dashed: level === 0,
      x: 40,
      y,
    },
    {
      ...textShape(`${key}/level/${level}/word`, signed(level), view.theme.faded, {
        name: 'Level',
        size: 11,
        leading: 16,
        width: 24,
      }),
      align: 'end',
      x: AXIS,
      y: y - 8,
    },
  ])
}

function line(view: MapView, key: string, { paths }: CurveLayout): Shape[] {
  if (paths.length === 0) return []
  const { path, x, y } = placePath(paths.join(' '))
  return [
    {
      type: 'vector',
      key: `${key}/curve`,
      name: 'Curve',
      path,
      stroke: view.theme.curve,
      strokeWeight: 3,
      x,
      y,
    },
  ]
}

const points = (view: MapView, lane: Lane, curve: CurveLayout): Shape[] =>
  curve.points.map(({ stage, x, y }) => ({
    type: 'ellipse',
    ...pointIdentity(view, lane, stage),
    name: `Point ${signed(stage.emotion ?? 0)}`,
    width: 2 * RADIUS,
    height: 2 * RADIUS,
    fill: view.theme.surface,
    stroke: view.theme.curve,
    strokeWeight: 3,
    x: x - RADIUS,
    y: y - RADIUS,
  }))

/**
 * A point tells the feeling by its height: dragging it on the canvas changes the field. A second lane of emotions only
 * repeats what the first one tells.
 */
const pointIdentity = (view: MapView, lane: Lane, stage: Stage): Pick<Shape, 'key' | 'field'> =>
  view.journey.lanes.find(({ kind }) => kind === 'emotions') === lane
    ? { key: `stage:${stage.id}/emotion`, field: { of: `stage:${stage.id}`, name: 'emotion' } }
    : { key: `lane:${lane.id}/point/${stage.id}` }

/** The level that a point tells, by its upper edge in the plane of the curve. */
export const levelOfPoint = (top: number): number => 2 - (top + RADIUS - MARGIN) / STEP

/** Letters that turn out wider than measured break no line. */
const SPARE = 8

/**
 * On a ground of their own, so that no level line runs through the letters. Neither is a frame: a point that is dragged
 * over it would be hung into it.
 */
const words = (view: MapView, lane: string, curve: CurveLayout): Shape[] =>
  curve.labels.flatMap(({ stage, text, x, y, width }): Shape[] => [
    {
      type: 'rectangle',
      key: `${lane}/feeling/${stage.id}`,
      name: `Feeling · ${text}`,
      width,
      height: 20,
      fill: view.theme.surface,
      radius: 4,
      x,
      y,
    },
    {
      ...textShape(`${lane}/feeling/${stage.id}/word`, text, view.theme.ink, {
        name: 'Feeling',
        size: 13,
        leading: 20,
        weight: 'Semi Bold',
        width: width + 2 * SPARE,
      }),
      align: 'center',
      x: x - SPARE,
      y,
    },
  ])

const UNKNOWN = 96

const gaps = (view: MapView, lane: string, curve: CurveLayout): Shape[] =>
  curve.unknown.map(({ stage, x, y }) => ({
    type: 'frame',
    key: `${lane}/unknown/${stage.id}`,
    name: 'Unknown',
    layout: 'row',
    width: UNKNOWN,
    height: 28,
    align: 'center',
    justify: 'center',
    fill: view.theme.surface,
    stroke: view.theme.faded,
    dashed: true,
    radius: 14,
    x: x - UNKNOWN / 2,
    y: y - 14,
    children: [
      textShape(`${lane}/unknown/${stage.id}/word`, `? ${view.words.unknown}`, view.theme.faded, {
        size: 12,
        leading: 16,
        width: 'hug',
      }),
    ],
  }))
