import type { Card } from '../../journey/card'
import { cellKey } from '../../journey/cell'
import type { Lane } from '../../journey/lane'
import type { Stage } from '../../journey/stage'
import type { Box, Shape } from '../shape'
import type { MapView } from '../view/map-view'
import type { Block, Sizes } from './block'
import { drawCard, planCard, type CardPlan } from './card'
import { LANE_COLORS } from './lane-colors'
import { ACROSS, CELL_PADDING, COLUMN, GAP, OVERHANG, STICKY_SIZE, stageLeft } from './metrics'

/** Room between two rows of stickies, marks aside. */
const ROW_GAP = 12

/**
 * The cells of a lane: a ground for each stage, stickies two across, all as high as the fullest.
 * @param high what they are at least, or what they are however full
 */
export function cellsBlock(
  view: MapView,
  sizes: Sizes,
  lane: Lane,
  y: number,
  high: { readonly least: number; readonly stands: number | undefined },
): Block {
  const { stages } = view.journey
  const cells = stages.map(({ id }) =>
    rowsOf(view, sizes, view.cells.get(cellKey(lane.id, id)) ?? []),
  )
  const height =
    high.stands ??
    cells.reduce(
      (highest, rows) => Math.max(highest, heightOf(rows)),
      Math.max(high.least, EMPTY_HEIGHT),
    )
  const shapes: Shape[] = stages.map((stage, index) => ground(view, lane, stage, index, y, height))
  cells.forEach((rows, index) => {
    let top = y + CELL_PADDING - 4
    const within = `cell:${cellKey(lane.id, stages[index]?.id ?? '')}`
    for (const row of rows) {
      row.cards.forEach((plan, i) => {
        const x = stageLeft(index) + CELL_PADDING + i * (STICKY_SIZE + GAP)
        const fill = LANE_COLORS[lane.kind]
        shapes.push(...drawCard(view, sizes, plan, { x, y: top + OVERHANG, fill, within }))
      })
      top += row.height + ROW_GAP
    }
  })
  return { shapes, height }
}

interface Row {
  readonly cards: readonly CardPlan[]
  readonly height: number
}

function rowsOf(view: MapView, sizes: Sizes, cards: readonly Card[]): Row[] {
  const rows: CardPlan[][] = []
  let room = 0
  for (const card of cards) {
    const plan = planCard(view, sizes, card)
    const wanted = plan.marks.beside === true ? ACROSS : 1
    const row = rows[rows.length - 1]
    if (row === undefined || room < wanted) {
      rows.push([plan])
      room = ACROSS
    } else row.push(plan)
    room -= wanted
  }
  return rows.map((row) => ({
    cards: row,
    height: OVERHANG + row.reduce((highest, { whole }) => Math.max(highest, whole), 0),
  }))
}

const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((height, row) => height + row.height, 0) +
  Math.max(0, rows.length - 1) * ROW_GAP +
  2 * CELL_PADDING -
  4

/** An empty lane is as high as one with a sticky in it: people have to drop one there. */
const EMPTY_HEIGHT = OVERHANG + STICKY_SIZE + 2 * CELL_PADDING - 4

const ground = (
  { theme }: MapView,
  lane: Lane,
  stage: Stage,
  index: number,
  y: number,
  height: number,
): Box => ({
  type: 'rectangle',
  key: `cell:${cellKey(lane.id, stage.id)}`,
  name: 'Cell',
  record: {
    kind: 'cell',
    id: cellKey(lane.id, stage.id),
    fields: { lane: lane.id, stage: stage.id },
  },
  locked: true,
  width: COLUMN,
  height,
  fill: theme.well,
  stroke: theme.line,
  strokeWeight: 1,
  radius: 12,
  x: stageLeft(index),
  y,
})
