import type { Emotion } from '../../journey/scales'
import { emotionCurve } from '../emotion-curve'
import type { Paint } from '../shape'
import type { ThemeTokens } from '../theme'
import type { BoardPicture } from './content'
import { drawLevels, LEVELS_GUTTER } from './draw-levels'
import { lineMark } from './line-mark'
import { BODY } from './metrics'
import { heightOf, type Sheet } from './sheet'

/** One curve: what is felt in each column, `null` where nobody knows, which is a gap. */
export interface CurveLine {
  readonly name: string
  readonly values: readonly (Emotion | null)[]
}

interface Curves {
  readonly columns: readonly string[]
  readonly lines: readonly CurveLine[]
  readonly theme: ThemeTokens
}

const PITCH = 168
const STEP = 52
/** Half of what the outermost levels need to their edge. */
const EDGE = 24
const HEAD = { size: 14, leading: 20, weight: 'Semi Bold' } as const
const LEGEND = 28
const SAMPLE = 64
const NAMES = 560
/** From one line's point to the next one's in the same column: what feels the same does not hide each other. */
const BESIDE = 16
const MARK = 6

/** Several curves over the same columns, each with a sign, a colour and a stroke of its own, and what they are called. */
export function curvesPicture({ columns, lines, theme }: Curves): BoardPicture {
  const room = PITCH - 16
  const head = Math.max(0, ...columns.map((name) => heightOf(name, HEAD, room))) + 12
  const plot = 4 * STEP + 2 * EDGE
  const width = Math.max(LEVELS_GUTTER + columns.length * PITCH, SAMPLE + 12 + NAMES)
  return {
    key: 'curves',
    width,
    height: head + plot + 16 + lines.length * LEGEND,
    draw: (sheet, { x, y, key }) => {
      const left = x + LEVELS_GUTTER
      const top = y + head
      const levelAt = (level: number): number => top + EDGE + (2 - level) * STEP
      columns.forEach((name, i) =>
        sheet.write({
          key: `${key}/column${i}`,
          text: name,
          face: HEAD,
          color: theme.ink,
          x: left + i * PITCH + 8,
          y,
          width: room,
          align: 'center',
        }),
      )
      sheet.box({
        key: `${key}/ground`,
        name: 'Ground',
        x: left,
        y: top,
        width: columns.length * PITCH,
        height: plot,
        radius: 12,
        fill: theme.surface,
      })
      drawLevels(sheet, theme, { key, left, width: columns.length * PITCH, levelAt })
      lines.forEach((line, index) => {
        const look = lookOf(theme, index)
        const aside = (index - (lines.length - 1) / 2) * BESIDE
        const points = line.values.map((value, i) =>
          value === null ? null : { x: left + (i + 0.5) * PITCH + aside, y: levelAt(value) },
        )
        const own = `${key}/line${index}`
        emotionCurve(points).forEach((path, run) =>
          sheet.line({ key: `${own}/run${run}`, name: line.name, path, ...strokeOf(look) }),
        )
        points.forEach((point, i) => {
          if (point !== null) drawMark(sheet, `${own}/point${i}`, theme, index, point)
        })
        const at = top + plot + 16 + (index + 0.5) * LEGEND
        sheet.line({
          key: `${own}/sample`,
          name: line.name,
          path: `M ${x} ${at} L ${x + SAMPLE} ${at}`,
          ...strokeOf(look),
        })
        drawMark(sheet, `${own}/sign`, theme, index, { x: x + SAMPLE / 2, y: at })
        sheet.write({
          key: `${own}/name`,
          text: line.name,
          face: { ...BODY, weight: 'Semi Bold' },
          color: theme.ink,
          x: x + SAMPLE + 12,
          y: at - BODY.leading / 2,
          width: width - SAMPLE - 12,
        })
      })
    },
  }
}

interface Look {
  readonly color: Paint
  readonly dashed: boolean
}

/** Colours that are told apart also by their lightness; every other line is dashed. */
function lookOf({ accent, ink, tones }: ThemeTokens, index: number): Look {
  const colors = [accent, tones.caution, tones.cure, tones.alarm, ink]
  return { color: colors[index % colors.length] ?? accent, dashed: index % 2 === 1 }
}

const strokeOf = ({ color, dashed }: Look) => ({ stroke: color, weight: 3, dashed })

function drawMark(
  sheet: Sheet,
  key: string,
  theme: ThemeTokens,
  index: number,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const { color } = lookOf(theme, index)
  const { path, isHollow } = lineMark(index, x, y, MARK)
  const look = isHollow ? { fill: theme.surface, stroke: color, weight: 2 } : { fill: color }
  sheet.line({ key, name: 'Point', path, ...look })
}
