import type { Lane } from '../../journey/lane'
import type { Stage } from '../../journey/stage'
import { textWidth } from '../measure-text'
import { placePath } from '../path'
import type { Shape } from '../shape'
import { layoutCurve, signed, type CurveLayout, type CurveMetrics } from '../view/curve-layout'
import type { MapView } from '../view/map-view'
import type { Block } from './block'
import { TYPE } from './lines'
import { COLUMN, GRID_LEFT, gridWidth, PITCH, snap } from './metrics'
import { rowGround } from './row-ground'

const RADIUS = 12
const CURVE: CurveMetrics = {
  pitch: PITCH,
  first: COLUMN / 2,
  margin: 64,
  step: 48,
  size: 18,
  leading: 24,
  radius: RADIUS,
}
const HEIGHT = 2 * CURVE.margin + 4 * CURVE.step
/** Room for the captions of the levels at the left. */
const AXIS = 56

/** The curve of the customer's feelings: levels, line, points with a word and a number, gaps where nobody knows. */
export function emotionsBlock(view: MapView, lane: Lane, y: number, least: number): Block {
  const { stages } = view.journey
  const height = Math.max(HEIGHT, least)
  const width = gridWidth(stages.length)
  if (width === 0) return { shapes: [], height }
  const plane: Plane = {
    view,
    lane: `lane:${lane.id}`,
    // A second lane of emotions shows the same points: they cannot have the same keys.
    own: view.journey.lanes.find(({ kind }) => kind === 'emotions')?.id === lane.id,
    x: GRID_LEFT,
    y: y + indent(height),
    width,
    curve: layoutCurve(stages, CURVE),
  }
  return {
    shapes: [
      rowGround(view, `${plane.lane}/plane`, { x: GRID_LEFT, y, width, height }),
      ...levels(plane),
      ...line(plane),
      ...points(plane),
      ...words(plane),
      ...gaps(plane),
    ],
    height,
  }
}

/** How far the curve stands below the upper edge of a row that is higher than it. */
const indent = (height: number): number => 4 * Math.floor((height - HEIGHT) / 8)

/**
 * The level that a point tells.
 * @param top its upper edge, below that of the row
 * @param least height of the row's label
 */
export const levelOfPoint = (top: number, least: number): number =>
  2 - (top + RADIUS - indent(Math.max(HEIGHT, least)) - CURVE.margin) / CURVE.step

interface Plane {
  readonly view: MapView
  readonly lane: string
  readonly own: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly curve: CurveLayout
}

const keyOf = ({ own, lane }: Plane, { id }: Stage, part: string): string =>
  own ? `stage:${id}/${part}` : `${lane}/${part}/${id}`

const levels = ({ view, lane, x, y, width, curve }: Plane): Shape[] =>
  curve.levels.flatMap(({ level, y: at }): Shape[] => [
    {
      type: 'vector',
      key: `${lane}/level/${level}`,
      name: `Level ${signed(level)}`,
      path: `M 0 0 L ${width - AXIS - 16} 0`,
      locked: true,
      stroke: level === 0 ? view.theme.faded : view.theme.line,
      strokeWeight: 1,
      dashed: level === 0,
      x: x + AXIS,
      y: y + at,
    },
    {
      type: 'text',
      key: `${lane}/level/${level}/word`,
      name: 'Level',
      text: signed(level),
      size: TYPE.small.size,
      leading: 16,
      weight: TYPE.small.weight,
      color: view.theme.faded,
      locked: true,
      width: 32,
      align: 'end',
      x: x + 12,
      y: y + at - 8,
    },
  ])

function line({ view, lane, x, y, curve }: Plane): Shape[] {
  if (curve.paths.length === 0) return []
  const { path, x: left, y: top } = placePath(curve.paths.join(' '))
  return [
    {
      type: 'vector',
      key: `${lane}/curve`,
      name: 'Curve',
      path,
      locked: true,
      stroke: view.theme.curve,
      strokeWeight: 4,
      x: x + left,
      y: y + top,
    },
  ]
}

const points = (plane: Plane): Shape[] =>
  plane.curve.points.map(({ stage, x, y }) => ({
    type: 'ellipse',
    ...pointIdentity(plane, stage),
    name: `Point ${signed(stage.emotion ?? 0)}`,
    width: 2 * RADIUS,
    height: 2 * RADIUS,
    fill: plane.view.theme.surface,
    stroke: plane.view.theme.curve,
    strokeWeight: 4,
    x: plane.x + x - RADIUS,
    y: plane.y + y - RADIUS,
  }))

/** A point tells the feeling by its height: dragging it on the canvas changes the field. */
const pointIdentity = (plane: Plane, stage: Stage): Pick<Shape, 'key' | 'field'> =>
  plane.own
    ? { key: `stage:${stage.id}/emotion`, field: { of: `stage:${stage.id}`, name: 'emotion' } }
    : { key: keyOf(plane, stage, 'point') }

const words = (plane: Plane): Shape[] =>
  plane.curve.labels.map(({ stage, text, x, y, width }) => ({
    type: 'text',
    key: keyOf(plane, stage, 'feeling'),
    name: 'Feeling',
    text,
    size: CURVE.size,
    leading: CURVE.leading,
    weight: 'Semi Bold',
    color: plane.view.theme.ink,
    // Two more at either side where that brings the box onto the grid.
    width: width + 2 * (x & 3),
    align: 'center',
    x: plane.x + x - (x & 3),
    y: plane.y + y,
  }))

function gaps(plane: Plane): Shape[] {
  const { theme, words: say } = plane.view
  const text = `? ${say.unknown}`
  const width = 2 * snap((textWidth(text, TYPE.body.size, TYPE.body.weight) + 40) / 2)
  return plane.curve.unknown.flatMap(({ stage, x, y }): Shape[] => [
    {
      type: 'rectangle',
      key: keyOf(plane, stage, 'unknown'),
      name: 'Unknown',
      width,
      height: 40,
      fill: theme.surface,
      stroke: theme.faded,
      strokeWeight: 2,
      dashed: true,
      radius: 20,
      x: plane.x + x - width / 2,
      y: plane.y + y - 20,
    },
    {
      type: 'text',
      key: keyOf(plane, stage, 'unknown/word'),
      name: 'Unknown',
      text,
      ...TYPE.body,
      color: theme.faded,
      width,
      align: 'center',
      x: plane.x + x - width / 2,
      y: plane.y + y - 12,
    },
  ])
}
