import type { JSX } from 'preact'
import { emotionCurve, type CurvePoint } from '../../scene/emotion-curve'
import type { ThemeTokens } from '../../scene/theme'
import type { Box } from './picture-layout'

interface MiniCurveProps {
  readonly points: readonly (CurvePoint | null)[]
  readonly cells: readonly Box[]
  readonly theme: ThemeTokens
}

/** The lane of emotions in small: one ground for all stages, the curve with its gaps, its points. */
export function MiniCurve({ points, cells, theme }: MiniCurveProps): JSX.Element {
  const first = cells[0]
  const last = cells[cells.length - 1]
  return (
    <>
      {first !== undefined && last !== undefined && (
        <rect
          x={first.x}
          y={first.y}
          width={last.x + last.width - first.x}
          height={first.height}
          rx="2"
          fill={theme.surface}
        />
      )}
      {emotionCurve(points).map((path) => (
        <path key={path} d={path} fill="none" stroke={theme.curve} stroke-width="1.5" />
      ))}
      {points.map((point, index) =>
        point === null ? null : (
          <circle
            key={index}
            cx={point.x}
            cy={point.y}
            r="2"
            fill={theme.surface}
            stroke={theme.curve}
            stroke-width="1.2"
          />
        ),
      )}
    </>
  )
}
