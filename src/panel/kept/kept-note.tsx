import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import { Button } from '../parts/button'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import * as styles from '../parts/note.module.css'
import { TextArea } from '../parts/text-area'
import { copyText } from './copy-text'
import type { Kept } from './kept'
import { putAgain, type PutAgain } from './put-again'

interface KeptNoteProps {
  readonly kept: Kept
  /** The map that is open, if one is, and the stage one is at. */
  readonly journey: Journey | null
  readonly stage: string | null
}

/** What a person wrote and the map does not have: they can go on writing, put it back, copy it or let it go. */
export function KeptNote({ kept, journey, stage }: KeptNoteProps): JSX.Element {
  const { panel, words } = usePanel()
  const box = useRef<HTMLElement>(null)
  const { say } = words
  const again = journey === null ? null : putAgain(kept, journey, stage)
  const letGo = (focus = 'screen'): void => {
    panel.letGo(kept.id)
    panel.focus(focus)
  }
  const putBack = ({ card, operations }: PutAgain): void => {
    const done = panel.edit(operations, {
      said: say('keptBack'),
      undo: true,
      ...(card === null ? {} : { place: { stage: card.stage, card: card.id } }),
    })
    if (done) letGo(card === null ? undefined : `card:${card.id}`)
  }
  const copy = (): void => {
    const field = box.current?.querySelector('textarea')
    if (field) panel.say(say(copyText(field) ? 'copied' : 'copyByKeys'))
  }

  return (
    <section ref={box} class={classNames(styles.note, styles.kept)} aria-label={say('keptText')}>
      <div class={styles.text}>
        {/* What was refused is told by the problem itself. */}
        <p role={kept.why === 'refused' ? undefined : 'alert'}>{say(MEANS[kept.why])}</p>
        <TextArea
          label={say('keptText')}
          hideLabel
          value={kept.text}
          focusName={`kept:${kept.id}`}
          onText={(text) => panel.keep({ ...kept, text })}
          onDone={() => undefined}
        />
        <div class={styles.buttons}>
          {again !== null && (
            <Button look="raised" onClick={() => putBack(again)}>
              {say(again.card === null ? 'keptAgain' : 'keptAsCard')}
            </Button>
          )}
          <Button look="raised" onClick={copy}>
            {say('copy')}
          </Button>
        </div>
      </div>
      <IconButton icon="close" label={say('letGo')} small onClick={() => letGo()} />
    </section>
  )
}

const MEANS = { changed: 'keptChanged', refused: 'keptRefused', gone: 'keptGone' } as const
