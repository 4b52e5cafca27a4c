import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import * as styles from './field.module.css'

interface NumberFieldProps {
  readonly label: string
  /** `null` where nobody knows. */
  readonly value: number | null
  /** The number in what was typed; `undefined` for what is none. */
  readonly read: (text: string) => number | null | undefined
  readonly write: (value: number) => string
  readonly focusName?: string
  /** What is said of what is no such number. */
  readonly wrongText: string
  readonly onNumber: (value: number | null) => void
  /** The field is left. */
  readonly onDone: () => void
}

/** A number as people type it. What is none stays in the field, to be mended. */
export function NumberField({
  label,
  value,
  read,
  write,
  wrongText,
  focusName,
  onNumber,
  onDone,
}: NumberFieldProps): JSX.Element {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && read(typed) === undefined
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        class={styles.control}
        value={typed ?? (value === null ? '' : write(value))}
        autocomplete="off"
        data-focus={focusName}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          const found = read(currentTarget.value)
          if (found !== undefined) onNumber(found)
        }}
        onBlur={() => {
          if (!wrong) setTyped(null)
          onDone()
        }}
      />
      {wrong && (
        <p id={`${id}-wrong`} class={styles.wrong} role="alert">
          {wrongText}
        </p>
      )}
    </div>
  )
}
