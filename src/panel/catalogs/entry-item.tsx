import type { JSX } from 'preact'
import * as styles from './catalogs.module.css'

interface EntryItemProps {
  readonly text: string
  /** What more there is to it; may be empty. */
  readonly hint: string
  /** Its place in all that is found, from 0. */
  readonly at: number
  readonly onTake: (at: number) => void
}

/** An entry of a catalog: pressing it puts it on the map. */
export const EntryItem = ({ text, hint, at, onTake }: EntryItemProps): JSX.Element => (
  <li>
    <button
      type="button"
      class={styles.entry}
      data-focus={`entry:${String(at)}`}
      onClick={() => onTake(at)}
    >
      <span class={styles.text}>{text}</span>
      <span class={styles.hint}>{hint}</span>
    </button>
  </li>
)
