import type { JSX } from 'preact'
import { Button } from '../parts/button'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { useUndo } from '../parts/use-undo'
import type { PanelState } from '../state/panel-state'
import { isWriting, type SyncState } from '../sync/sync-state'
import * as styles from './map.module.css'

/** Always in sight: whether what is shown is on the canvas, and what happened last. */
export function StatusLine({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { panel, words } = usePanel()
  const undo = useUndo()
  const writing = isWriting(sync)
  const failed = !writing && state.problem !== null && state.problem.code !== 'cancelled'
  const text = words.say(writing ? 'writing' : failed ? 'notWritten' : 'saved')
  return (
    <footer class={styles.foot}>
      <span class={styles.state}>
        <span
          class={classNames(styles.dot, writing && styles.writing, failed && styles.failed)}
          aria-hidden="true"
        />
        {text}
      </span>
      <span class={styles.said} dir="auto">
        {state.said.text}{' '}
        {state.said.undo && (
          <Button
            look="link"
            onClick={() => {
              undo()
              panel.focus('undo')
            }}
          >
            {words.say('undo')}
          </Button>
        )}
      </span>
    </footer>
  )
}
