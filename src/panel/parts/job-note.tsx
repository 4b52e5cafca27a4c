import type { JSX } from 'preact'
import type { Job } from '../state/panel-state'
import { Button } from './button'
import { classNames } from './class-names'
import { usePanel } from './context'
import * as styles from './note.module.css'

/** How far a job has come, and the way to stop it. */
export function JobNote({ job: { doing, title, done, total } }: { job: Job }): JSX.Element {
  const { panel, words } = usePanel()
  const known = total > 0
  const share = known ? Math.round((done / total) * 100) : undefined
  const text = words.say(doing, { title: title || words.say('untitled') })
  return (
    <section class={styles.note} aria-label={text}>
      <div class={styles.text}>
        <span>{text}</span>
        <span
          class={styles.bar}
          role="progressbar"
          aria-label={text}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={share}
          aria-valuetext={known ? words.say('jobShare', { done, total }) : undefined}
        >
          <span
            class={classNames(styles.fill, !known && styles.unknown)}
            style={known ? { width: `${String(share)}%` } : undefined}
          />
        </span>
      </div>
      <Button onClick={panel.cancel}>{words.say('cancel')}</Button>
    </section>
  )
}
