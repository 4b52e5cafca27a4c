import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import type { Notes } from '../../planner/notes'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'
import { Icon } from '../parts/icon'
import { noteTitles } from './note-titles'
import { DamagedLine, NewerLine } from './damaged-line'
import { LooseLine } from './loose-line'
import { LostLine } from './lost-line'
import { MisplacedLine } from './misplaced-line'
import * as styles from './notes.module.css'
import { ParkedLine } from './parked-line'
import { useKeptButton } from './use-kept-button'

interface NotesStripProps {
  readonly notes: Notes
  readonly journey: Journey
  /** The stage that is open, unless the map has none. */
  readonly stage: string | undefined
  /** Whether something is being done to the map already. */
  readonly busy: boolean
}

/**
 * What stands on the canvas and waits for somebody to say what becomes of it. One kind of thing is in
 * sight at once; several are folded into a line, so that the map keeps its room.
 */
export function NotesStrip({ notes, journey, stage, busy }: NotesStripProps): JSX.Element {
  const { panel, words } = usePanel()
  const [open, setOpen] = useState(false)
  const section = useKeptButton<HTMLElement>(() => panel.focus('heading'))
  const { loose, parked, lost, damaged, misplaced } = notes
  const newer = damaged.filter((record) => record.newer)
  const broken = damaged.filter((record) => !record.newer)
  const titles = noteTitles(notes, words)
  const folds = titles.length > 1

  return (
    <>
      <p class={field.hidden} aria-live="polite">
        {titles.join('. ')}
      </p>
      {titles.length > 0 && (
        <section
          ref={section}
          class={styles.notes}
          aria-label={words.say('fromCanvas')}
          tabIndex={-1}
          data-focus="notes"
        >
          {folds && (
            <button
              type="button"
              class={styles.head}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <span class={styles.headText}>
                <span class={styles.title}>{words.say('fromCanvas')}</span>
                {!open && <span class={styles.summary}>{titles.join(' · ')}</span>}
              </span>
              <Icon name={open ? 'down' : 'up'} />
            </button>
          )}
          {(open || !folds) && (
            <ul class={styles.lines}>
              {loose.length > 0 && (
                <LooseLine key="loose" loose={loose} journey={journey} busy={busy} />
              )}
              {parked.length > 0 && (
                <ParkedLine
                  key="parked"
                  parked={parked}
                  journey={journey}
                  stage={stage}
                  busy={busy}
                />
              )}
              {lost.map((one) => (
                <LostLine key={`${one.kind}:${one.id}`} lost={one} journey={journey} busy={busy} />
              ))}
              {broken.length > 0 && <DamagedLine key="damaged" records={broken} busy={busy} />}
              {newer.length > 0 && <NewerLine key="newer" records={newer} />}
              {misplaced.length > 0 && (
                <MisplacedLine key="misplaced" misplaced={misplaced} journey={journey} />
              )}
            </ul>
          )}
        </section>
      )}
    </>
  )
}
