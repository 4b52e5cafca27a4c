import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { classNames } from './class-names'
import * as styles from './field.module.css'

interface DayFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string
  readonly onDay: (day: string) => void
}

/** A day of the calendar. Half-written days are not told. */
export function DayField({ label, value, onDay }: DayFieldProps): JSX.Element {
  const id = useId()
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        class={classNames(styles.control, styles.date)}
        value={value}
        onChange={(event) => onDay(event.currentTarget.value)}
      />
    </div>
  )
}
