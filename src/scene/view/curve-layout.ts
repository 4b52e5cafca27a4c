import type { Stage } from '../../journey/stage'
import { emotionCurve, type CurvePoint } from '../emotion-curve'
import { textWidth } from '../measure-text'

/** Where an emotions lane draws what, in pixels from its own corner. */
export interface CurveLayout {
  /** Heights of the levels +2, +1, 0, −1, −2. */
  readonly levels: readonly { readonly level: number; readonly y: number }[]
  readonly paths: readonly string[]
  readonly points: readonly { readonly stage: Stage; readonly x: number; readonly y: number }[]
  /** Boxes of the words, each on the side of its point where the curve does not pass. */
  readonly labels: readonly CurveLabel[]
  readonly unknown: readonly { readonly stage: Stage; readonly x: number; readonly y: number }[]
}

export interface CurveLabel {
  readonly stage: Stage
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Sizes of an emotions lane, in pixels. */
export interface CurveMetrics {
  /** Distance from the middle of one stage to that of the next. */
  readonly pitch: number
  /** Middle of the first stage. */
  readonly first: number
  /** Room above the topmost and below the lowest level: a label fits in. */
  readonly margin: number
  /** Distance from one level to the next. */
  readonly step: number
  readonly size: number
  readonly leading: number
  /** Radius of a point. */
  readonly radius: number
}

/** Lays out the curve of the stages' emotions (C51); unknown ones are gaps (C103). */
export function layoutCurve(stages: readonly Stage[], metrics: CurveMetrics): CurveLayout {
  const { pitch, first, margin, step } = metrics
  const heightOf = (level: number): number => margin + (2 - level) * step
  const xOf = (index: number): number => first + index * pitch
  const places = stages.map(({ emotion }, index) =>
    emotion === null ? null : { x: xOf(index), y: heightOf(emotion) },
  )
  return {
    levels: [2, 1, 0, -1, -2].map((level) => ({ level, y: heightOf(level) })),
    paths: emotionCurve(places),
    points: stages.flatMap((stage, index) => {
      const place = places[index]
      return place ? [{ stage, ...place }] : []
    }),
    labels: stages.flatMap((stage, index) => {
      const place = places[index]
      return place ? [labelOf(stage, place, places[index - 1], places[index + 1], metrics)] : []
    }),
    unknown: stages.flatMap((stage, index) =>
      stage.emotion === null ? [{ stage, x: xOf(index), y: heightOf(0) }] : [],
    ),
  }
}

type Neighbour = CurvePoint | null | undefined

function labelOf(
  stage: Stage,
  at: CurvePoint,
  left: Neighbour,
  right: Neighbour,
  metrics: CurveMetrics,
): CurveLabel {
  const { size, leading, radius, pitch } = metrics
  const widthOf = (text: string): number =>
    4 * Math.ceil((textWidth(text, size, 'Semi Bold') + 4) / 4)
  const withLevel = (word: string): string => `${word} ${signed(stage.emotion ?? 0)}`.trim()
  const text = withLevel(shorten(stage.feeling, (word) => widthOf(withLevel(word)) <= pitch - 16))
  const width = widthOf(text)
  const higher = (one: Neighbour): boolean => !!one && one.y < at.y
  const lower = (one: Neighbour): boolean => !!one && one.y > at.y
  const rises = higher(left) || higher(right)
  const falls = lower(left) || lower(right)
  const below = rises && !falls
  // On a slope the curve climbs past one side of the point: the label gives way to the other.
  const shift = rises && falls ? (higher(right) ? 16 - width / 2 : width / 2 - 16) : 0
  return {
    stage,
    text,
    width,
    x: Math.round(at.x + shift - width / 2),
    y: Math.round(below ? at.y + radius + 4 : at.y - radius - 4 - leading),
  }
}

/** A level with its sign, by a true minus: −2, 0, +1. */
export const signed = (level: number): string =>
  level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0'

const LONGEST = 24
function shorten(text: string, fits: (word: string) => boolean): string {
  const letters = [...text]
  if (letters.length <= LONGEST && fits(text)) return text
  let kept = letters.slice(0, LONGEST - 1)
  while (kept.length > 0 && !fits(`${kept.join('')}…`)) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}
