import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { NoteEntries, type NoteEntry } from './note-entries'
import * as styles from './notes.module.css'

interface NoteLineProps {
  /** What it is. */
  readonly title: string
  /** What it means for the map. */
  readonly means: string
  /** What one can do about all of it at once. */
  readonly children?: ComponentChildren
  readonly entries?: readonly NoteEntry[]
}

/**
 * One kind of thing that stands on the canvas: what it is, what it means, what to do. A single entry
 * is in sight, several open on demand.
 */
export function NoteLine({ title, means, children, entries = [] }: NoteLineProps): JSX.Element {
  const { words } = usePanel()
  const [open, setOpen] = useState(false)
  const [only, ...more] = entries
  const several = more.length > 0
  return (
    <li class={styles.line}>
      <div class={styles.top}>
        <p class={styles.text} dir="auto">
          <span class={styles.title}>{title}.</span> {means}{' '}
          {several && (
            <Button
              look="link"
              label={words.say('doTo', { action: words.say('whichOnes'), title })}
              expanded={open}
              onClick={() => setOpen(!open)}
            >
              {words.say('whichOnes')}
            </Button>
          )}
        </p>
        {children}
      </div>
      {only !== undefined && (open || !several) && <NoteEntries entries={entries} />}
    </li>
  )
}
