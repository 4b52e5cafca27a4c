import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { classNames } from './class-names'
import * as styles from './field.module.css'

export interface Option<T extends string> {
  readonly value: T
  readonly text: string
}

interface SelectProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChoose: (value: T) => void
  readonly focusName?: string
  /** Id of the text that helps to choose. */
  readonly describedBy?: string | undefined
}

/** One of many, as a list that opens. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChoose,
  focusName,
  describedBy,
}: SelectProps<T>): JSX.Element {
  const id = useId()
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {label}
      </label>
      <select
        id={id}
        class={classNames(styles.control, styles.select)}
        value={value}
        data-focus={focusName}
        aria-describedby={describedBy}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex]
          if (chosen !== undefined) onChoose(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
