import { drawnTexts } from '../../i18n/drawn-texts'
import { cellKey } from '../../journey/cell'
import type { Lane } from '../../journey/lane'
import { cardKindOfLane, type LaneKind } from '../../journey/lane-kind'
import type { Stage } from '../../journey/stage'
import { stageColor } from '../theme'
import type { MapView } from '../view/map-view'
import type { BoardContent, BoardPicture, PictureSpot } from './content'
import { feltIn } from './felt-in'
import { BODY, MARGIN } from './metrics'
import { stageName } from './names'
import { decimal } from './numbers'
import { shortened } from './shortened'
import { heightOf, type Sheet } from './sheet'

/** What an experience map says (C15), in the order in which it is drawn. */
const TOLD: readonly LaneKind[] = ['experience', 'values', 'actions']
/** Width of the page divided by its height: A3, lying. */
const A3 = { proportion: 420 / 297, width: 420 }
/** Widths of the picture that are tried, in pixels: the narrower the page, the larger its text when printed. */
const WIDTHS = [1040, 1160, 1280, 1420, 1584, 1760, 1980, 2300, 2700, 3200, 4000]
/** What title, question and margins take besides the picture. */
const AROUND = 2 * MARGIN + 120
/** Smallest text that is read without effort, in points. */
const READABLE = 8
const POINTS_PER_MM = 72 / 25.4

const NAME = { size: 16, leading: 20, weight: 'Semi Bold' } as const
const BAND = { size: 15, leading: 20, weight: 'Bold' } as const
const FEELING = { size: 13, leading: 18, weight: 'Semi Bold' } as const
/** Narrowest column, gap included, in pixels. */
const NARROWEST = 128
const [GAP, PAD, APART] = [8, 10, 22]

/** The whole way on one page, to be printed and hung up: what people live through at each stage (C14–C16, C18). */
export function posterBoard(view: MapView): BoardContent {
  const { journey, words } = view
  const own = drawnTexts(journey.language)
  const lanes = lanesTold(journey.lanes)
  const isTold = lanes.length > 0 && journey.stages.length > 0
  const pages = WIDTHS.map((width) => posterPicture(view, lanes, width))
  const page = pages.find(({ width, height }) => fits(width, height)) ?? pages[pages.length - 1]
  if (!isTold || page === undefined) {
    return { notes: [own.boards.poster.empty], tables: [] }
  }
  const points = (BODY.size * A3.width * POINTS_PER_MM) / (page.width + 2 * MARGIN)
  const size = decimal(points, journey.language)
  return {
    notes: points < READABLE ? [words.posterSmall.replace('{size}', size)] : [],
    pictures: [page],
    proportion: A3.proportion,
    tables: [],
  }
}

/** The lanes of an experience map, or else the first three that people write notes into. */
function lanesTold(lanes: readonly Lane[]): readonly Lane[] {
  const shown = lanes.filter(({ hidden }) => !hidden)
  const told = TOLD.flatMap((kind) => shown.filter((lane) => lane.kind === kind))
  return told.length > 0
    ? told
    : shown.filter(({ kind }) => cardKindOfLane(kind) === 'note').slice(0, 3)
}

const fits = (width: number, height: number): boolean =>
  height + AROUND <= (width + 2 * MARGIN) / A3.proportion

/** @param wanted width in pixels; a way of very many stages needs more */
function posterPicture(view: MapView, lanes: readonly Lane[], wanted: number): BoardPicture {
  const { stages } = view.journey
  const width = Math.max(wanted, stages.length * NARROWEST)
  const column = (width - GAP * (stages.length - 1)) / Math.max(1, stages.length)
  const room = column - 2 * PAD
  const textsIn = (lane: Lane, stage: Stage): string =>
    (view.cells.get(cellKey(lane.id, stage.id)) ?? [])
      .map(({ text }) => `• ${shortened(text)}`)
      .join('\n')
  const headHeight =
    2 * PAD + Math.max(0, ...stages.map((stage, i) => nameHeight(view, stage, i, room)))
  const feltHeight = Math.max(0, ...stages.map((stage) => heightOf(feltIn(stage), FEELING, room)))
  const feelings = feltHeight === 0 ? 0 : GAP + feltHeight
  const rows = lanes.map((lane) => ({
    lane,
    height:
      2 * PAD +
      Math.max(BODY.leading, ...stages.map((stage) => heightOf(textsIn(lane, stage), BODY, room))),
  }))
  const height =
    headHeight +
    feelings +
    rows.reduce((sum, row) => sum + APART + BAND.leading + GAP + row.height, 0)

  const draw = (sheet: Sheet, { x, y, key }: PictureSpot): void => {
    const left = (i: number): number => x + i * (column + GAP)
    stages.forEach((stage, i) =>
      drawHead(view, sheet, `${key}/${stage.id}`, stage, i, {
        x: left(i),
        y,
        column,
        height: headHeight,
      }),
    )
    let top = y + headHeight + feelings
    for (const { lane, height: high } of rows) {
      top += APART
      sheet.write({
        key: `${key}/${lane.id}`,
        text: shortened(lane.name),
        face: BAND,
        color: view.theme.accent,
        x,
        y: top,
        width,
      })
      top += BAND.leading + GAP
      stages.forEach((stage, i) => {
        const own = `${key}/${lane.id}/${stage.id}`
        sheet.box({
          key: `${own}/ground`,
          name: 'Cell',
          x: left(i),
          y: top,
          width: column,
          height: high,
          radius: 8,
          fill: view.theme.surface,
        })
        sheet.write({
          key: own,
          text: textsIn(lane, stage),
          face: BODY,
          color: view.theme.ink,
          x: left(i) + PAD,
          y: top + PAD,
          width: room,
        })
      })
      top += high
    }
  }
  return { key: 'page', width, height, draw }
}

const nameHeight = ({ words }: MapView, stage: Stage, index: number, room: number): number =>
  heightOf(stageName(stage, index, words), NAME, room) +
  heightOf(shortened(stage.subtitle), BODY, room)

interface Head {
  readonly x: number
  readonly y: number
  readonly column: number
  readonly height: number
}

/** A stage in its colour, with its subtitle, and under it the feeling in a word. */
function drawHead(
  { theme, words, journey }: MapView,
  sheet: Sheet,
  key: string,
  stage: Stage,
  index: number,
  { x, y, column, height }: Head,
): void {
  const width = column - 2 * PAD
  const name = stageName(stage, index, words)
  sheet.box({
    key: `${key}/ground`,
    name: 'Stage',
    x,
    y,
    width: column,
    height,
    radius: 8,
    fill: stageColor(theme, index, journey.stages.length),
  })
  const text = { x: x + PAD, width, color: theme.onStage }
  sheet.write({ key: `${key}/name`, text: name, face: NAME, y: y + PAD, ...text })
  sheet.write({
    key: `${key}/subtitle`,
    text: shortened(stage.subtitle),
    face: BODY,
    y: y + PAD + heightOf(name, NAME, width),
    ...text,
  })
  sheet.write({
    key: `${key}/feeling`,
    text: feltIn(stage),
    face: FEELING,
    color: (stage.emotion ?? 0) < 0 ? theme.tones.alarm : theme.tones.cure,
    x: x + PAD,
    y: y + height + GAP,
    width,
  })
}
