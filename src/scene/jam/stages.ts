import type { Stage } from '../../journey/stage'
import { countLines, textWidth } from '../measure-text'
import { recordOf } from '../record-of'
import type { LabelledShape, Shape } from '../shape'
import { stageColor } from '../theme'
import { gapMark } from '../view/gap-mark'
import { layerName } from '../view/layer-name'
import type { MapView } from '../view/map-view'
import { badgeLine } from './badge'
import type { Block, Sizes } from './block'
import { fieldLine, stack, TYPE } from './lines'
import { lookPill } from './card/pills'
import { METER, meterShapes } from './meter'
import { COLUMN, PITCH, snap, stageLeft } from './metrics'
import { pillShapes } from './pill'

const NAME = { size: 32, leading: 40, weight: 'Semi Bold' } as const

/** The strong row of the map: a chevron for each stage, with what it is and how it fares beneath. */
export function stagesBlock(view: MapView, sizes: Sizes, y: number): Block {
  const { stages } = view.journey
  const height = chevronHeight(stages)
  const below = stages.map((stage, index) =>
    aboutStage(view, sizes, stage, stageLeft(index), y + height + 12),
  )
  return {
    shapes: stages.flatMap((stage, index) => [
      chevron(view, stage, index, { y, height }),
      ...(below[index]?.shapes ?? []),
    ]),
    height: height + 12 + Math.max(0, ...below.map((block) => block.height)),
  }
}

/** High enough for the longest name: a shape in FigJam does not grow with its text. */
function chevronHeight(stages: readonly Stage[]): number {
  const least = 96
  const heightFor = (name: string, height: number): number =>
    countLines(name, NAME.size, NAME.weight, nameRoom(height)) * NAME.leading + 40
  return stages.reduce((height, { name }) => {
    let wanted = height
    // The higher a chevron, the deeper its notch and the less room a line has.
    while (heightFor(name, wanted) > wanted && wanted < HIGHEST)
      wanted = snap(heightFor(name, wanted))
    return wanted
  }, least)
}

const HIGHEST = 100_000

/** Width that a chevron leaves for its text: notch, point and FigJam's own room at both sides taken off. */
export const nameRoom = (height: number): number => COLUMN - 2 * Math.min(height / 2, 112) - 48

function chevron(
  { journey, theme, words }: MapView,
  stage: Stage,
  index: number,
  { y, height }: { readonly y: number; readonly height: number },
): LabelledShape {
  const key = `stage:${stage.id}`
  return {
    type: 'labelled',
    key,
    name: layerName(words.stage, stage.name),
    record: recordOf('stage', stage, ['name', 'subtitle', 'task']),
    field: { of: key, name: 'name' },
    form: 'CHEVRON',
    text: stage.name,
    size: NAME.size,
    weight: NAME.weight,
    color: theme.onStage,
    fill: stageColor(theme, index, journey.stages.length),
    // Up to the next one, so that the chain reads as one.
    width: index === journey.stages.length - 1 ? COLUMN : PITCH,
    height,
    x: stageLeft(index),
    y,
  }
}

const METERS = 24

/** Importance and score side by side, how it does beside what is expected, then the subtitle. */
function aboutStage(view: MapView, sizes: Sizes, stage: Stage, left: number, y: number): Block {
  const { theme, words } = view
  const key = `stage:${stage.id}`
  const x = left + 32
  const importance = level(view, `${key}/importance`, words.importance, stage.importance, { x, y })
  const score = level(view, `${key}/score`, words.score, stage.score, {
    x: importance.right + 32,
    y,
  })
  const gap = gapMark(stage, words)
  const pill = gap === null ? null : lookPill(view, `${key}/gap`, gap.look, gap.text)
  const below = METERS + 8 + (pill === null ? 0 : pill.height + 8)
  const subtitle = stack(
    sizes,
    [
      fieldLine(key, 'subtitle', {
        name: 'Subtitle',
        text: stage.subtitle,
        type: TYPE.quote,
        color: theme.ink,
      }),
      ...badgeLine(view, key),
    ],
    { x, y: y + below, width: COLUMN - 48 },
  )
  return {
    shapes: [
      ...importance.shapes,
      ...score.shapes,
      ...(pill === null ? [] : pillShapes(pill, x, y + METERS)),
      ...subtitle.shapes,
    ],
    height: below + subtitle.height,
  }
}

/** A level as word, bars and number; unknown is a question mark without bars, never a zero (C103). */
function level(
  { theme }: MapView,
  key: string,
  word: string,
  value: number | null,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly shapes: readonly Shape[]; readonly right: number } {
  const text = `${word} ${value === null ? '?' : `${value}/5`}`
  const width = snap(textWidth(text, TYPE.small.size, TYPE.small.weight) + 4)
  const label: Shape = {
    type: 'text',
    key,
    name: word,
    text,
    size: TYPE.small.size,
    leading: 16,
    weight: TYPE.small.weight,
    color: theme.faded,
    width: 'hug',
    x,
    y,
  }
  if (value === null) return { shapes: [label], right: x + width }
  const bars = meterShapes(
    `${key}/meter`,
    { level: value, full: theme.accent, empty: theme.meterEmpty },
    x + width + 8,
    y,
  )
  return { shapes: [label, ...bars], right: x + width + 8 + METER }
}
