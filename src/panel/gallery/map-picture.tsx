import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CardKind } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { stageColor, THEMES, type ThemeTokens } from '../../scene/theme'
import { MiniCurve } from './mini-curve'
import { layOutPicture, type Box, type MiniCard } from './picture-layout'

/** A journey as a small picture of its own map, in the colours the map will have. */
export function MapPicture({ journey }: { journey: Journey }): JSX.Element {
  const { width, height, title, stages, lanes, loops } = useMemo(
    () => layOutPicture(journey),
    [journey],
  )
  const theme = THEMES[journey.theme]
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${String(width)} ${String(height)}`} width="100%">
      <rect width={width} height={height} fill={theme.ground} />
      <rect x="10" y="10" width={title} height="6" rx="2" fill={theme.ink} />
      <rect
        x="10"
        y="21"
        width={title * 1.2}
        height="3"
        rx="1.5"
        fill={theme.faded}
        opacity="0.6"
      />
      {loops.map((path) => (
        <path key={path} d={path} fill="none" stroke={theme.curve} stroke-width="1.2" />
      ))}
      {stages.map((box, index) => (
        <path
          key={index}
          d={chevron(box, index === 0)}
          fill={stageColor(theme, index, stages.length)}
        />
      ))}
      {lanes.map(({ label, cells, cards, points }, index) => (
        <g key={index}>
          <rect {...label} rx="2" fill={theme.surface} />
          <rect x={label.x + 4} y={label.y + 4} width="20" height="2.5" rx="1" fill={theme.faded} />
          {points.length > 0 ? (
            <MiniCurve points={points} cells={cells} theme={theme} />
          ) : (
            cells.map((box, i) => <rect key={i} {...box} rx="2" fill={theme.well} />)
          )}
          {cards.map((card, i) => (
            <Mini key={i} card={card} theme={theme} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Mini({ card, theme }: { card: MiniCard; theme: ThemeTokens }): JSX.Element {
  const { x, y, width, height, kind, lines } = card
  const tone = edgeOf(kind, theme)
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx="1.5" fill={theme.surface} />
      {tone !== null && <rect x={x} y={y} width="1.5" height={height} rx="0.75" fill={tone} />}
      {lines.map((line, i) => (
        <rect
          key={i}
          x={x + 3}
          y={y + 2 + i * 3}
          width={Math.max(2, line - 2)}
          height="1.6"
          rx="0.8"
          fill={theme.faded}
          opacity="0.7"
        />
      ))}
    </g>
  )
}

/** The colour along the left edge, where a kind has one on the map. */
function edgeOf(kind: CardKind, theme: ThemeTokens): string | null {
  if (kind === 'barrier') return theme.tones.alarm
  if (kind === 'solution') return theme.tones.cure
  return kind === 'touchpoint' ? theme.accent : null
}

function chevron({ x, y, width, height }: Box, first: boolean): string {
  const tip = 5
  const notch = first ? x : x + tip - 2
  const middle = y + height / 2
  return `M ${x} ${y} H ${x + width - tip + 2} L ${x + width + 2} ${middle} L ${x + width - tip + 2} ${y + height} H ${x} L ${notch} ${middle} Z`
}
