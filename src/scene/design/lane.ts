import { cellKey } from '../../journey/cell'
import type { Lane } from '../../journey/lane'
import { cardKindOfLane, type LaneKind } from '../../journey/lane-kind'
import { recordOf } from '../record-of'
import type { Frame, Shape } from '../shape'
import { gapsOnMap } from '../view/gap-mark'
import { layerName } from '../view/layer-name'
import type { MapView } from '../view/map-view'
import type { Tone } from '../view/mark'
import { badge } from './badge'
import { cardShape } from './card'
import { emotionsPlane } from './emotions'
import { CELL_PADDING, COLUMN, GAP } from './metrics'
import { chip, fieldText, mark, row } from './parts'
import { labelShape } from './row-label'
import { LINE_ROOM, serviceLine } from './service-line'
import { stepsAcross, stepShape } from './step'

const TONES: Partial<Record<LaneKind, Tone>> = {
  barriers: 'alarm',
  fears: 'caution',
  solutions: 'cure',
  kpis: 'calm',
}

/** One row of the map: what it is, then a cell for each stage, or the curve. */
export function laneRow(view: MapView, lane: Lane): Frame {
  const { stages } = view.journey
  const key = `lane:${lane.id}`
  const content =
    cardKindOfLane(lane.kind) === null
      ? [emotionsPlane(view, lane)]
      : stages.map(({ id }) => cell(view, lane, id))
  const line = serviceLine(view, lane)
  return {
    ...row(key, layerName('Lane', lane.name), [...line, laneLabel(view, lane), ...content], {
      gap: GAP,
      align: 'start',
      ...(line.length > 0 && { padding: [LINE_ROOM, 0, 0, 0] }),
      ...(lane.hidden && { hidden: true }),
    }),
    record: recordOf('lane', lane, ['name', 'hint']),
  }
}

function laneLabel(view: MapView, lane: Lane): Frame {
  const { theme, journey, words } = view
  const key = `lane:${lane.id}`
  const tone = TONES[lane.kind]
  const persona = journey.personas.find(({ id }) => id === lane.persona)
  const bar: Shape = {
    type: 'rectangle',
    key: `${key}/bar`,
    name: 'Bar',
    width: 24,
    height: 4,
    radius: 2,
    fill: tone === undefined ? theme.accent : theme.tones[tone],
  }
  const whose =
    persona === undefined
      ? []
      : [
          chip(
            `${key}/persona`,
            persona.role === null ? persona.name : words[`${persona.role}Short`],
            theme.chip,
            theme.faded,
          ),
        ]
  return labelShape(view, `${key}/label`, [
    bar,
    ...fieldText(key, 'name', lane.name, theme.ink, { size: 14, leading: 20, weight: 'Semi Bold' }),
    ...fieldText(key, 'hint', lane.hint, theme.faded, { size: 12, leading: 16 }),
    ...whose,
    ...(lane.kind === 'experience' ? gapSummary(view, key) : []),
    ...badge(view, key),
  ])
}

/** How often what they get falls short of what they expect (C12). */
function gapSummary(view: MapView, key: string): Frame[] {
  const gaps = gapsOnMap(view)
  return gaps === null ? [] : [mark(view, `${key}/gap`, gaps.look, gaps.text)]
}

function cell(view: MapView, lane: Lane, stage: string): Frame {
  const cards = view.cells.get(cellKey(lane.id, stage)) ?? []
  // The steps of a stage stand side by side where they can.
  const isOfSteps = lane.kind === 'steps'
  const steps = cards.filter((card) => card.kind === 'step')
  const across = isOfSteps ? stepsAcross(steps) : 1
  return {
    type: 'frame',
    key: `cell:${cellKey(lane.id, stage)}`,
    name: 'Cell',
    record: { kind: 'cell', id: cellKey(lane.id, stage), fields: { lane: lane.id, stage } },
    ...(isOfSteps ? { layout: 'row', wrap: true, align: 'start' } : { layout: 'column' }),
    width: COLUMN,
    height: 'fill',
    gap: CELL_PADDING,
    padding: [CELL_PADDING, CELL_PADDING, CELL_PADDING, CELL_PADDING],
    fill: view.theme.well,
    stroke: view.theme.line,
    dashed: true,
    radius: 12,
    children: cards.map((card) =>
      card.kind === 'step' ? stepShape(view, card, across) : cardShape(view, card),
    ),
  }
}
