import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { TEXT_LIMIT } from '../../journey/text'
import { classNames } from './class-names'
import * as styles from './field.module.css'
import { useKeptCaret } from './use-kept-caret'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly onDone: () => void
  readonly hideLabel?: boolean
  readonly focusName?: string
}

/** A text of several lines; the field grows with it. */
export function TextArea({
  label,
  value,
  onText,
  onDone,
  hideLabel = false,
  focusName,
}: TextAreaProps): JSX.Element {
  const id = useId()
  const control = useKeptCaret<HTMLTextAreaElement>(value)
  return (
    <div class={styles.field}>
      <label for={id} class={hideLabel ? styles.hidden : styles.label}>
        {label}
      </label>
      <div class={styles.grow} data-text={value}>
        <textarea
          ref={control}
          id={id}
          rows={1}
          dir="auto"
          class={classNames(styles.control, styles.area)}
          value={value}
          maxLength={TEXT_LIMIT}
          data-focus={focusName}
          onInput={(event) => onText(event.currentTarget.value)}
          onBlur={onDone}
        />
      </div>
    </div>
  )
}
