import type { JSX } from 'preact'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import * as styles from './notes.module.css'

/** One thing on the canvas. */
export interface NoteEntry {
  readonly id: string
  readonly text: string
  /** Where it stands, whose it is. */
  readonly about: string
  readonly actions: readonly NoteAction[]
}

interface NoteAction {
  readonly text: string
  /** The full name, which says of which entry. */
  readonly label: string
  readonly off?: boolean
  readonly onClick: () => void
}

/** Most entries shown at once: they become fewer as one works through them. */
const MOST = 100

/** The things of one line, each by itself. */
export function NoteEntries({ entries }: { entries: readonly NoteEntry[] }): JSX.Element {
  const { words } = usePanel()
  const hidden = entries.length - MOST
  return (
    <ul class={styles.entries}>
      {entries.slice(0, MOST).map(({ id, text, about, actions }) => (
        <li key={id} class={styles.entry}>
          <p class={styles.entryText} dir="auto">
            {text}
            {about !== '' && <span class={styles.about}> · {about}</span>}
          </p>
          {actions.map((action) => (
            <Button
              key={action.label}
              look="link"
              label={action.label}
              off={action.off === true}
              onClick={action.onClick}
            >
              {action.text}
            </Button>
          ))}
        </li>
      ))}
      {hidden > 0 && <li class={styles.entry}>{words.say('moreEntries', { more: hidden })}</li>}
    </ul>
  )
}
