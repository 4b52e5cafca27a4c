import { drawnTexts } from '../../i18n/drawn-texts'
import { gapOf, shortfallsOf } from '../../journey/metrics/gap'
import { LEVELS } from '../../journey/scales'
import type { Stage } from '../../journey/stage'
import { gapLook, gapMark, gapText } from '../view/gap-mark'
import type { MapView } from '../view/map-view'
import { GLYPH_CHARACTER } from '../view/mark'
import type { BoardContent, BoardPicture, PictureSpot } from './content'
import { BODY, CAPTION, GAP, LEAST_ROW, PADDING } from './metrics'
import { stageName } from './names'
import { shortened } from './shortened'
import { heightOf, type Sheet } from './sheet'

/** How far each stage falls short of what is expected of it, or is better, in the order of the map (C12, C62). */
export function gapBoard(view: MapView): BoardContent {
  const { journey, words } = view
  const { stages, cards, language } = journey
  const { boardWords: say, boards } = drawnTexts(language)
  const short = stages.flatMap((stage, index) =>
    shortfallsOf(stage, cards).map((one) => ({ ...one, name: stageName(stage, index, words) })),
  )
  return {
    notes: stages.some(({ expected }) => expected !== null) ? [] : [say.nothingExpected],
    pictures: stages.length === 0 ? [] : [picture(view)],
    tables: [
      {
        key: 'touchpoints',
        heading: say.shortfalls,
        columns: [
          { title: say.touchpoint, width: 340 },
          { title: words.stage, width: 240 },
          { title: words.score, width: 120, align: 'center' },
          { title: say.gapColumn, width: 260 },
        ],
        rows: short.map(({ touchpoint: { id, text, score }, gap, name }) => {
          const { glyph, tone } = gapLook(gap)
          const sign = glyph === 'ring' || glyph === 'half' ? '' : `${GLYPH_CHARACTER[glyph]} `
          return {
            key: id,
            cells: [
              { text: shortened(text), weight: 'Semi Bold' },
              { text: name },
              { text: `${score ?? '?'}/5` },
              { text: `${sign}${gapText(gap, words)}`, tone },
            ],
          }
        }),
        empty: stages.length === 0 ? boards.gap.empty : say.noShortfalls,
      },
    ],
  }
}

/** Widths of its columns: the name of the stage, the scale, what it says in words. Pixels. */
const NAME = 240
const SCALE = 420
const WORDS = 300
/** From the edge of the scale to its first and last level. */
const INDENT = 34
const STEP = (SCALE - 2 * INDENT) / 4
const HEAD = CAPTION.leading + BODY.leading + 3 * PADDING
const BAR = 10
/** Of the mark of what turns out, and of the one around it. */
const RADIUS = 8
const WITHIN = 5
/** Between what the two marks mean. */
const APART = 150
/** Room for the number of a level. */
const LEVEL = 40

const levelX = (level: number): number => INDENT + (level - 1) * STEP

/** Every stage as a bar from what is expected to what turns out. */
function picture(view: MapView): BoardPicture {
  const { stages } = view.journey
  const rows = stages.map((stage, index) => {
    const name = stageName(stage, index, view.words)
    const lines = heightOf(name, NAMED, NAME - 2 * PADDING)
    return { stage, name, height: Math.max(LEAST_ROW, lines + LEAST_ROW - BODY.leading) }
  })
  const height = rows.reduce((sum, row) => sum + row.height + GAP, HEAD)
  return {
    key: 'scale',
    width: NAME + SCALE + WORDS,
    height,
    draw: (sheet, at) => {
      drawScale(view, sheet, at)
      let y = at.y + HEAD
      for (const row of rows) {
        drawStage(view, sheet, { ...at, y, key: `${at.key}/${row.stage.id}` }, row)
        y += row.height + GAP
      }
    },
  }
}

const NAMED = { ...BODY, weight: 'Semi Bold' } as const

interface Row {
  readonly stage: Stage
  readonly name: string
  readonly height: number
}

/** What the two marks mean, and the levels. */
function drawScale(view: MapView, sheet: Sheet, { x, y, key }: PictureSpot): void {
  const { theme, words, journey } = view
  const { boardWords: say } = drawnTexts(journey.language)
  const left = x + NAME + INDENT
  const middle = y + BODY.leading / 2
  const word = (of: string, text: string, at: number): void =>
    sheet.write({
      key: `${key}/word/${of}`,
      text,
      face: BODY,
      color: theme.ink,
      x: at + 2 * RADIUS,
      y,
      width: APART - 4 * RADIUS,
    })
  ring(sheet, view, `${key}/mark/expected`, left, middle)
  word('expected', words.expected, left)
  disc(sheet, theme.ink, `${key}/mark/score`, left + APART, middle, RADIUS)
  word('score', say.turnsOut, left + APART)
  for (const level of LEVELS)
    sheet.write({
      key: `${key}/level/${level}`,
      text: String(level),
      face: CAPTION,
      color: theme.faded,
      x: x + NAME + levelX(level) - LEVEL / 2,
      y: y + BODY.leading + 2 * PADDING,
      width: LEVEL,
      align: 'center',
    })
}

function drawStage(
  view: MapView,
  sheet: Sheet,
  { x, y, key }: PictureSpot,
  { stage, name, height }: Row,
): void {
  const { theme, words } = view
  sheet.box({
    key: `${key}/ground`,
    name: 'Row',
    x,
    y,
    width: NAME + SCALE + WORDS,
    height,
    radius: 8,
    fill: theme.surface,
  })
  const left = x + NAME
  const middle = y + LEAST_ROW / 2
  const { expected, score } = stage
  const gap = gapOf(stage)
  const top = y + (LEAST_ROW - BODY.leading) / 2
  sheet.write({
    key: `${key}/name`,
    text: name,
    face: NAMED,
    color: theme.ink,
    x: x + PADDING,
    y: top,
    width: NAME - 2 * PADDING,
  })
  for (const level of LEVELS) {
    const at = left + levelX(level)
    sheet.line({
      key: `${key}/line${level}`,
      name: 'Level',
      path: `M ${at} ${y + 6} L ${at} ${y + height - 6}`,
      stroke: theme.line,
    })
  }
  if (gap === null)
    sheet.box({
      key: `${key}/unknown`,
      name: 'Unknown',
      x: left + levelX(1) - RADIUS,
      y: middle - BAR,
      width: 4 * STEP + 2 * RADIUS,
      height: 2 * BAR,
      radius: BAR,
      stroke: theme.faded,
    })
  else if (expected !== null && score !== null && gap !== 0)
    sheet.box({
      key: `${key}/bar`,
      name: 'Gap',
      x: left + levelX(Math.min(expected, score)),
      y: middle - BAR / 2,
      width: Math.abs(gap) * STEP,
      height: BAR,
      radius: 0,
      fill: theme.tones[gapLook(gap).tone],
    })
  // Where both are the same, the ring lies around the disc.
  if (expected !== null) ring(sheet, view, `${key}/expected`, left + levelX(expected), middle)
  if (score !== null) {
    const color = gap === null ? theme.ink : theme.tones[gapLook(gap).tone]
    const radius = gap === 0 ? WITHIN : RADIUS
    disc(sheet, color, `${key}/score`, left + levelX(score), middle, radius)
  }
  const mark = gapMark(stage, words)
  const isKnown = mark !== null && gap !== null
  const { glyph, tone } = mark?.look ?? { glyph: 'ring', tone: 'quiet' }
  const sign = glyph === 'ring' || glyph === 'half' ? '?' : GLYPH_CHARACTER[glyph]
  sheet.write({
    key: `${key}/words`,
    text: isKnown ? `${sign} ${mark.text}` : `? ${words.unknown}`,
    face: NAMED,
    color: theme.tones[tone],
    x: left + SCALE + PADDING,
    y: top,
    width: WORDS - 2 * PADDING,
  })
}

const ring = (sheet: Sheet, { theme }: MapView, key: string, x: number, y: number): void =>
  sheet.line({
    key,
    name: 'Expected',
    path: circle(x, y, RADIUS + 1),
    fill: theme.surface,
    stroke: theme.ink,
    weight: 2,
  })

const disc = (
  sheet: Sheet,
  fill: string,
  key: string,
  x: number,
  y: number,
  radius: number,
): void => sheet.line({ key, name: 'Turns out', path: circle(x, y, radius), fill })

/** Four cubics: 0.5523 is the usual reach of their handles. */
function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523
  const curve = (...numbers: number[]): string =>
    `C ${numbers.map((n) => Math.round(n * 100) / 100).join(' ')}`
  return [
    `M ${x - r} ${y}`,
    curve(x - r, y - k, x - k, y - r, x, y - r),
    curve(x + k, y - r, x + r, y - k, x + r, y),
    curve(x + r, y + k, x + k, y + r, x, y + r),
    curve(x - k, y + r, x - r, y + k, x - r, y),
    'Z',
  ].join(' ')
}
