import type { JSX, RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Stage } from '../../journey/stage'
import { emotionCurve } from '../../scene/emotion-curve'
import * as styles from './strip.module.css'

const HEIGHT = 40
const MIDDLE = HEIGHT / 2
/** Pixels for one step of the scale −2…+2. */
const STEP = 7

interface CurveLineProps {
  readonly stages: readonly Stage[]
  readonly tabs: RefObject<HTMLElement>
}

/** The emotion curve above the tabs; every point stands over the middle of its stage. The tabs say the same in words. */
export function CurveLine({ stages, tabs }: CurveLineProps): JSX.Element {
  const centres = useCentres(tabs, stages)
  const points = stages.map(({ emotion }, index) => {
    const x = centres[index]
    return emotion === null || x === undefined ? null : { x, y: MIDDLE - emotion * STEP }
  })
  return (
    <svg aria-hidden="true" class={styles.curve} height={HEIGHT}>
      {emotionCurve(points).map((path) => (
        <path key={path} d={path} fill="none" stroke="currentColor" stroke-width="2" />
      ))}
      {points.map((point, index) =>
        point === null ? (
          <text key={index} x={centres[index] ?? 0} y={MIDDLE + 4} class={styles.gap}>
            ?
          </text>
        ) : (
          <circle key={index} cx={point.x} cy={point.y} r="3" fill="currentColor" />
        ),
      )}
    </svg>
  )
}

/** Middles of the tabs, in pixels from the left of the strip; measured, since a long word widens its tab. */
function useCentres(tabs: RefObject<HTMLElement>, stages: readonly Stage[]): readonly number[] {
  const [centres, setCentres] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const row = tabs.current
    if (row === null) return
    const measure = (): void => {
      const found = [...row.children].map((tab) =>
        tab instanceof HTMLElement ? tab.offsetLeft + tab.offsetWidth / 2 : 0,
      )
      setCentres((old) => (old.join() === found.join() ? old : found))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(row)
    return () => watcher.disconnect()
  }, [tabs, stages])
  return centres
}
