import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Choice } from '../../journey/compare/choose'
import type { Difference } from '../../journey/compare/difference'
import * as styles from './import.module.css'

interface TickAllProps {
  readonly differences: readonly Difference[]
  readonly choice: Choice
  readonly onSet: (keys: readonly string[], take: boolean) => void
  /** Shown beside the box, or … */
  readonly text?: string
  /** … its name where what it is for stands beside it. */
  readonly label?: string
}

/** One box for several differences; it says, too, where only some of them are ticked. */
export function TickAll({ differences, choice, onSet, text, label }: TickAllProps): JSX.Element {
  const box = useRef<HTMLInputElement>(null)
  const ticked = differences.filter(({ key }) => choice.has(key)).length
  const isAll = ticked === differences.length
  const isSome = ticked > 0 && !isAll
  useLayoutEffect(() => {
    if (box.current !== null) box.current.indeterminate = isSome
  }, [isSome])
  return (
    <label class={styles.tick}>
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        aria-label={label}
        onChange={() => {
          onSet(
            differences.map(({ key }) => key),
            !isAll,
          )
        }}
      />
      {text !== undefined && <span>{text}</span>}
    </label>
  )
}
