import { feltExtremes } from '../../journey/metrics/felt-extremes'
import { emotionCurve } from '../emotion-curve'
import type { MapView } from '../view/map-view'
import { clamped } from './clamped'
import { drawLevels, LEVELS_GUTTER } from './draw-levels'
import { lineMark } from './line-mark'
import { CAPTION } from './metrics'
import { stageName } from './names'
import type { ColumnSpot } from './said-column'
import type { Sheet } from './sheet'

const PAD = 12
/** Two lines of a stage's name. */
const FOOT = 2 * CAPTION.leading + 8
/** Narrowest column in which a name can be read, in pixels: where there are more stages, only some are named. */
const NAMED = 80
/** Signs of the best moment and the worst. */
const [BEST, WORST] = [2, 4]

/** What is felt along the way, small; unknown is a gap (C51, C103). The best moment and the worst have signs of their own. */
export function drawSummaryCurve(
  { journey: { stages }, theme, words }: MapView,
  sheet: Sheet,
  { key, x, y, width, height }: ColumnSpot,
): void {
  const pitch = (width - LEVELS_GUTTER - PAD) / stages.length
  const left = x + LEVELS_GUTTER
  const step = (height - FOOT - 4 * PAD) / 4
  const levelAt = (level: number): number => y + 2 * PAD + (2 - level) * step
  const middleOf = (i: number): number => left + (i + 0.5) * pitch
  const ground = { name: 'Ground', radius: 12, fill: theme.surface }
  sheet.box({ key: `${key}/ground`, x, y, width, height, ...ground })
  drawLevels(sheet, theme, { key, left, width: width - LEVELS_GUTTER - PAD, levelAt })
  const { best, worst } = feltExtremes(stages)
  const points = stages.map(({ emotion }, i) =>
    emotion === null ? null : { x: middleOf(i), y: levelAt(emotion) },
  )
  emotionCurve(points).forEach((path, run) =>
    sheet.line({ key: `${key}/run${run}`, name: 'Curve', path, stroke: theme.curve, weight: 3 }),
  )
  points.forEach((point, i) => {
    const stage = stages[i]
    if (point === null || stage === undefined) return
    const [sign, color, size] = best.includes(stage)
      ? ([BEST, theme.tones.cure, 8] as const)
      : worst.includes(stage)
        ? ([WORST, theme.tones.alarm, 8] as const)
        : ([0, theme.curve, 5] as const)
    const { path } = lineMark(sign, point.x, point.y, Math.min(size, Math.max(2, pitch / 3)))
    sheet.line({ key: `${key}/point${i}`, name: 'Point', path, fill: color })
  })
  const every = Math.ceil(NAMED / pitch)
  const room = every * pitch
  stages.forEach((stage, i) => {
    if (i % every !== Math.floor(every / 2) || i + every / 2 > stages.length) return
    sheet.write({
      key: `${key}/name${i}`,
      text: clamped(stageName(stage, i, words), CAPTION, room - 8, 2),
      face: CAPTION,
      color: theme.ink,
      x: middleOf(i) - room / 2 + 4,
      y: y + height - FOOT,
      width: room - 8,
      align: 'center',
    })
  })
}
