import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { classNames } from './class-names'
import { usePanel } from './context'
import * as styles from './field.module.css'

interface CountFieldProps {
  readonly label: string
  /** `null` where nobody has counted. */
  readonly value: number | null
  readonly onCount: (count: number | null) => void
  /** The field is left. */
  readonly onDone: () => void
}

/** How many: a whole number, with or without spaces between its thousands. What is no number stays to be mended. */
export function CountField({ label, value, onCount, onDone }: CountFieldProps): JSX.Element {
  const { words } = usePanel()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && countIn(typed) === undefined
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        class={classNames(styles.control)}
        value={typed ?? (value === null ? '' : String(value))}
        autocomplete="off"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          const count = countIn(currentTarget.value)
          if (count !== undefined) onCount(count)
        }}
        onBlur={() => {
          if (!wrong) setTyped(null)
          onDone()
        }}
      />
      {wrong && (
        <p id={`${id}-wrong`} class={styles.wrong} role="alert">
          {words.say('countWanted')}
        </p>
      )}
    </div>
  )
}

/** @returns `undefined` for what is no whole number */
function countIn(text: string): number | null | undefined {
  const digits = text.replace(/\s/g, '')
  if (digits === '') return null
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}
