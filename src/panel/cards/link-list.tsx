import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'
import { TextField } from '../parts/text-field'
import * as styles from './cards.module.css'
import { orderLinks, type LinkItem } from './order-links'

interface LinkListProps {
  readonly label: string
  /** What to say when there is nothing to choose from. */
  readonly none: string
  readonly items: readonly LinkItem[]
  readonly onToggle: (id: string, checked: boolean) => void
  readonly children?: ComponentChildren
}

/** More than this, and one can search. */
const MANY = 8

/** Cards to tick: what is ticked and what stands in the same stage comes first. */
export function LinkList({ label, none, items, onToggle, children }: LinkListProps): JSX.Element {
  const { words } = usePanel()
  const [find, setFind] = useState('')
  // The order is kept while the list is open: a tick must not make its line jump away.
  const [first] = useState(
    () => new Set(items.filter(({ checked }) => checked).map(({ id }) => id)),
  )
  return (
    <fieldset class={field.field}>
      <legend class={field.label}>{label}</legend>
      <div class={styles.stack}>
        {items.length === 0 && <p>{none}</p>}
        {items.length > MANY && (
          <TextField
            label={words.say('find')}
            hideLabel
            placeholder={words.say('find')}
            value={find}
            onText={setFind}
            onDone={NOTHING}
          />
        )}
        {items.length > 0 && (
          <div class={styles.links}>
            {orderLinks(items, first, find).map(({ id, text, stage, checked }) => (
              <label key={id} class={styles.link}>
                <input
                  type="checkbox"
                  checked={checked}
                  onChange={(event) => onToggle(id, event.currentTarget.checked)}
                />
                <span class={styles.linkText} dir="auto">
                  {text} <span class={styles.linkStage}>· {stage}</span>
                </span>
              </label>
            ))}
          </div>
        )}
        {children}
      </div>
    </fieldset>
  )
}

const NOTHING = (): void => undefined
