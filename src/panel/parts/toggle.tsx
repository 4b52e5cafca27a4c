import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import * as styles from './toggle.module.css'

interface ToggleProps {
  readonly label: string
  /** What comes of it. */
  readonly hint?: string
  readonly on: boolean
  readonly onToggle: (on: boolean) => void
}

/** Something that is on or off: a native checkbox, with what it does under its name. */
export function Toggle({ label, hint, on, onToggle }: ToggleProps): JSX.Element {
  const id = useId()
  return (
    <div class={styles.toggle}>
      <label class={styles.label}>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={id} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
