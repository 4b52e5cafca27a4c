import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import * as styles from './choice.module.css'
import { classNames } from './class-names'
import * as field from './field.module.css'

export interface ChoiceOption<T> {
  readonly value: T
  readonly text: ComponentChildren
  /** The name where the text is a sign. */
  readonly label?: string
}

interface ChoiceProps<T> {
  readonly label: string
  readonly value: T
  readonly options: readonly ChoiceOption<T>[]
  readonly onChoose: (value: T) => void
}

/** One of a few, all in sight: native radio buttons, so arrow keys and screen readers work as ever. */
export function Choice<T extends string | number | null>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<T>): JSX.Element {
  const name = useId()
  return (
    <fieldset class={field.field}>
      <legend class={field.label}>{label}</legend>
      <div class={styles.row}>
        {options.map((option) => (
          <label key={String(option.value)} class={styles.option}>
            <input
              type="radio"
              name={name}
              value={String(option.value)}
              checked={option.value === value}
              aria-label={option.label}
              onChange={() => onChoose(option.value)}
            />
            <span class={classNames(styles.face, option.label !== undefined && styles.short)}>
              {option.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
