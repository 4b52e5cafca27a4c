import type { JSX } from 'preact'
import { Button } from './button'
import type { Suggested } from './use-suggestions'
import * as styles from './suggestions.module.css'

interface SuggestionChipsProps<S extends Suggested> {
  readonly label: string
  readonly suggestions: readonly S[]
  readonly onTake: (suggested: S) => void
}

/** A few suggestions in sight, each taken with a click. */
export function SuggestionChips<S extends Suggested>({
  label,
  suggestions,
  onTake,
}: SuggestionChipsProps<S>): JSX.Element | null {
  if (suggestions.length === 0) return null
  return (
    <ul class={styles.chips} aria-label={label}>
      {suggestions.map((suggested) => (
        <li key={suggested.text}>
          <Button look="quiet" onClick={() => onTake(suggested)}>
            + <span dir="auto">{suggested.text}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
