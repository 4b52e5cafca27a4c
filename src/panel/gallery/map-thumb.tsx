import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CardKind } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { stageColor, THEMES } from '../../scene/theme'
import * as styles from './gallery.module.css'
import { MiniCurve } from './mini-curve'
import { layOutPicture, type Box } from './picture-layout'

/** What is left of a map at the size of a thumbnail: its stages, its cards by colour, its curve. One path for each colour. */
export function MapThumb({ journey }: { journey: Journey }): JSX.Element {
  const { width, height, stages, lanes, loops } = useMemo(() => layOutPicture(journey), [journey])
  const theme = THEMES[journey.theme]
  const top = Math.min(...stages.map(({ y }) => y)) - (loops.length > 0 ? LOOPS : ABOVE)
  const cards = lanes.flatMap((lane) => lane.cards)
  const ofKind = (kind: CardKind): Box[] => cards.filter((card) => card.kind === kind)
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 ${top} ${width} ${height - top}`}
      width="100%"
      class={styles.thumb}
    >
      {/* As far down as the card may reach. */}
      <rect y={top} width={width} height={width * 4} fill={theme.ground} />
      {loops.map((path) => (
        <path key={path} d={path} fill="none" stroke={theme.curve} stroke-width="3" />
      ))}
      {stages.map((box, index) => (
        <rect key={index} {...box} rx="2" fill={stageColor(theme, index, stages.length)} />
      ))}
      <path
        d={boxes(lanes.flatMap(({ points, cells }) => (points.length > 0 ? [] : cells)))}
        fill={theme.well}
      />
      <path d={boxes(lanes.map(({ label }) => label))} fill={theme.surface} />
      <path d={boxes(cards)} fill={theme.meterEmpty} />
      <path d={boxes(ofKind('touchpoint'))} fill={theme.accent} opacity="0.45" />
      <path d={boxes(ofKind('barrier'))} fill={theme.tones.alarm} opacity="0.7" />
      <path d={boxes(ofKind('solution'))} fill={theme.tones.cure} opacity="0.7" />
      {lanes.map(({ points, cells }, index) =>
        points.length > 0 ? (
          <MiniCurve key={index} points={points} cells={cells} theme={theme} />
        ) : null,
      )}
    </svg>
  )
}

/** Room above the stages, and where arrows stand there. */
const ABOVE = 10
const LOOPS = 26

const boxes = (all: readonly Box[]): string =>
  all.map(({ x, y, width, height }) => `M ${x} ${y} h ${width} v ${height} h ${-width} Z`).join(' ')
