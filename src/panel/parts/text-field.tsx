import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { TEXT_LIMIT } from '../../journey/text'
import { classNames } from './class-names'
import * as styles from './field.module.css'
import { useKeptCaret } from './use-kept-caret'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  /** The field is left. */
  readonly onDone: () => void
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly focusName?: string
  readonly className?: string
}

/** A line of text; what is written in it finds its own direction. */
export function TextField({
  label,
  value,
  onText,
  onDone,
  hideLabel = false,
  placeholder,
  focusName,
  className,
}: TextFieldProps): JSX.Element {
  const id = useId()
  const control = useKeptCaret<HTMLInputElement>(value)
  return (
    <div class={styles.field}>
      <label for={id} class={hideLabel ? styles.hidden : styles.label}>
        {label}
      </label>
      <input
        ref={control}
        id={id}
        type="text"
        dir="auto"
        class={classNames(styles.control, className)}
        value={value}
        placeholder={placeholder}
        maxLength={TEXT_LIMIT}
        data-focus={focusName}
        autocomplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onDone}
      />
    </div>
  )
}
