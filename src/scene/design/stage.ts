import type { Stage } from '../../journey/stage'
import { countLines } from '../measure-text'
import { recordOf } from '../record-of'
import { remembering } from '../remember'
import type { Frame, Shape, Vector } from '../shape'
import { stageColor } from '../theme'
import { gapMark } from '../view/gap-mark'
import { layerName } from '../view/layer-name'
import type { MapView } from '../view/map-view'
import { badge } from './badge'
import { COLUMN, GAP, LABEL } from './metrics'
import { fieldText, mark, meter, row, textShape } from './parts'

/** How far a chevron's point reaches out and its tail is notched. */
const POINT = 16
const TEXT_WIDTH = COLUMN - 2 * POINT - 20
/** The line that says how the stage does beside what is expected of it. */
const GAP_LINE = 20
const GAP_ABOVE = 6

/** The stages as a chain of chevrons, all as high as the one with the most text. */
export function stagesRow(view: MapView): Frame {
  const { stages, id } = view.journey
  const height = Math.max(72, ...stages.map((stage) => heightOf(view, stage)))
  const corner: Shape = {
    type: 'frame',
    key: `journey:${id}/corner`,
    name: 'Corner',
    layout: 'plane',
    width: LABEL,
    height,
    children: [],
  }
  return row(
    `journey:${id}/stages`,
    'Stages',
    [corner, ...stages.map((stage, index) => stageShape(view, stage, index, height))],
    { gap: GAP, align: 'start' },
  )
}

function heightOf({ words }: MapView, stage: Stage): number {
  const { name, subtitle } = stage
  const title = countLines(name, 16, 'Semi Bold', TEXT_WIDTH * 0.96) * 20
  const below = subtitle === '' ? 0 : countLines(subtitle, 12, 'Medium', TEXT_WIDTH * 0.96) * 16 + 2
  const gap = gapMark(stage, words) === null ? 0 : GAP_ABOVE + GAP_LINE
  return 4 * Math.ceil((12 + 16 + 4 + title + below + gap + 12) / 4)
}

const remembered = remembering<Stage, Frame>()

function stageShape(view: MapView, stage: Stage, index: number, height: number): Frame {
  const { theme, words, journey } = view
  const marks = view.badges.at.get(`stage:${stage.id}`)
  const looks = [theme, words, journey.stages.length, index, height, marks]
  return remembered(stage, looks, () => drawStage(view, stage, index, height))
}

function drawStage(view: MapView, stage: Stage, index: number, height: number): Frame {
  const { theme, words, journey } = view
  const key = `stage:${stage.id}`
  const small = { size: 11, leading: 16, width: 'hug' } as const
  const levels = [
    textShape(`${key}/number`, `${index + 1}`, theme.onStage, {
      ...small,
      name: 'Number',
      weight: 'Bold',
    }),
    ...(stage.importance === null
      ? []
      : [
          textShape(`${key}/importance/word`, words.importance, theme.onStage, {
            ...small,
            name: 'Importance',
          }),
          meter(
            `${key}/importance`,
            words.importance,
            stage.importance,
            theme.onStage,
            theme.onStageFaint,
          ),
        ]),
  ]
  const score = textShape(
    `${key}/score`,
    `${words.score} ${stage.score === null ? '?' : `${stage.score}/5`}`,
    theme.onStage,
    {
      ...small,
      name: 'Score',
      weight: 'Semi Bold',
    },
  )
  return {
    type: 'frame',
    key,
    name: layerName(`Stage ${index + 1}`, stage.name),
    record: recordOf('stage', stage, ['name', 'subtitle', 'task']),
    layout: 'column',
    width: COLUMN,
    height,
    gap: 2,
    padding: [12, POINT + 4, 12, index === 0 ? 16 : POINT + 16],
    children: [
      chevron(key, stageColor(theme, index, journey.stages.length), height, {
        first: index === 0,
        last: index === journey.stages.length - 1,
      }),
      row(
        `${key}/levels`,
        'Levels',
        [row(`${key}/left`, 'Importance', [...levels, ...badge(view, key)], { gap: 6 }), score],
        {
          width: 'fill',
          justify: 'between',
          padding: [0, 0, 2, 0],
        },
      ),
      ...fieldText(key, 'name', stage.name, theme.onStage, {
        size: 16,
        leading: 20,
        weight: 'Semi Bold',
      }),
      ...fieldText(key, 'subtitle', stage.subtitle, theme.onStage, { size: 12, leading: 16 }),
      ...gapRow(view, key, stage),
    ],
  }
}

/** On a ground on which its tone can be told. */
function gapRow(view: MapView, key: string, stage: Stage): Frame[] {
  const gap = gapMark(stage, view.words)
  if (gap === null) return []
  const said = row(`${key}/gap`, 'Gap', [mark(view, `${key}/gap/mark`, gap.look, gap.text)], {
    padding: [2, 8, 2, 8],
    radius: GAP_LINE / 2,
    fill: view.theme.surface,
  })
  return [row(`${key}/gap-line`, 'Gap', [said], { padding: [GAP_ABOVE - 2, 0, 0, 0] })]
}

/** The point reaches into the gap, so that the chain reads as one. */
function chevron(
  key: string,
  fill: string,
  height: number,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): Vector {
  const tip = last ? COLUMN : COLUMN + GAP / 2
  const side = tip - POINT
  const tail = first ? 'L 0 8 C 0 3.58 3.58 0 8 0' : `L ${POINT} ${height / 2} L 0 0`
  const start = first ? `M 8 0 L ${side} 0` : `M 0 0 L ${side} 0`
  const end = first
    ? `L 8 ${height} C 3.58 ${height} 0 ${height - 3.58} 0 ${height - 8}`
    : `L 0 ${height}`
  return {
    type: 'vector',
    key: `${key}/chevron`,
    name: 'Chevron',
    path: `${start} L ${tip} ${height / 2} L ${side} ${height} ${end} ${tail} Z`,
    fill,
    floating: true,
    x: 0,
    y: 0,
  }
}
