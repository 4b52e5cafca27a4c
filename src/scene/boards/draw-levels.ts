import type { ThemeTokens } from '../theme'
import { BODY } from './metrics'
import type { Sheet } from './sheet'

/** Where the levels of a feeling stand. */
export interface LevelsSpot {
  readonly key: string
  /** Where the lines begin; their names stand left of it, in pixels. */
  readonly left: number
  readonly width: number
  readonly levelAt: (level: number) => number
}

/** Room for the names of the levels, in pixels. */
export const LEVELS_GUTTER = 56

/** The five levels of a feeling, as lines with their names: the ground of a curve. */
export function drawLevels(
  sheet: Sheet,
  theme: ThemeTokens,
  { key, left, width, levelAt }: LevelsSpot,
): void {
  for (const level of [2, 1, 0, -1, -2]) {
    const at = levelAt(level)
    sheet.write({
      key: `${key}/level${level}`,
      text: level > 0 ? `+${level}` : String(level).replace('-', '−'),
      face: BODY,
      color: theme.faded,
      x: left - LEVELS_GUTTER,
      y: at - BODY.leading / 2,
      width: LEVELS_GUTTER - 12,
      align: 'end',
    })
    sheet.line({
      key: `${key}/rule${level}`,
      name: 'Level',
      path: `M ${left} ${at} L ${left + width} ${at}`,
      stroke: theme.line,
      weight: level === 0 ? 2 : 1,
    })
  }
}
