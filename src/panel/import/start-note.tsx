import type { JSX } from 'preact'
import { readAny } from '../../formats/read-any'
import { FilePicker } from '../files/file-picker'
import { readText } from '../files/read-text'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { Start } from '../state/incoming'
import { shorten } from '../words/shorten'
import * as styles from './import.module.css'
import { hintsFor } from './use-import'

interface StartNoteProps {
  readonly start: Start | null
  readonly hasBase: boolean
  readonly onStart: (start: Start) => void
  /** What the file says of its beginnings is not to be believed. */
  readonly onDoubt: () => void
}

/** Whether it is known what a file was made from, what that means, and the way to say so. */
export function StartNote({ start, hasBase, onStart, onDoubt }: StartNoteProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const choose = async (file: File): Promise<void> => {
    const text = await readText(file)
    const open = panel.get().sync?.shown ?? null
    const read = text.ok ? readAny(text.value, file.name, hintsFor(file.name, open, words)) : text
    if (!read.ok) {
      panel.complain(read.problem)
      return
    }
    panel.complain(null)
    onStart({ name: file.name, read: read.value })
    panel.say(say('baseChosen', { name: shorten(file.name) }))
  }
  return (
    <div class={styles.start}>
      <p>
        {start !== null
          ? say('baseChosen', { name: shorten(start.name) })
          : say(hasBase ? 'baseKnown' : 'baseUnknown')}
      </p>
      {start === null && (
        <div class={styles.row}>
          {hasBase ? (
            <Button
              look="raised"
              onClick={() => {
                onDoubt()
                panel.focus('screen')
              }}
            >
              {say('showAll')}
            </Button>
          ) : (
            <FilePicker
              label={say('chooseBase')}
              look="raised"
              onFile={(file) => void choose(file)}
            />
          )}
        </div>
      )}
    </div>
  )
}
