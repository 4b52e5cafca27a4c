import type { JSX } from 'preact'
import * as styles from './check-boxes.module.css'
import * as field from './field.module.css'

export interface CheckBox {
  readonly value: string
  readonly text: string
  readonly checked: boolean
}

interface CheckBoxesProps {
  readonly label: string
  readonly boxes: readonly CheckBox[]
  readonly onToggle: (value: string, checked: boolean) => void
}

/** Some of a few: native check boxes, each with its own name. */
export function CheckBoxes({ label, boxes, onToggle }: CheckBoxesProps): JSX.Element {
  return (
    <fieldset class={field.field}>
      <legend class={field.label}>{label}</legend>
      {boxes.map(({ value, text, checked }) => (
        <label key={value} class={styles.box}>
          <input
            type="checkbox"
            checked={checked}
            onChange={(event) => onToggle(value, event.currentTarget.checked)}
          />
          <span dir="auto">{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
