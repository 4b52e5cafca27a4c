import type { JSX } from 'preact'
import { exportJourney } from '../files/export-journey'
import { FilePicker } from '../files/file-picker'
import { useImport } from '../files/use-import'
import { SideScreen } from '../map/side-screen'
import * as styles from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'

/** How a map goes out of the file, and comes into it. */
export function Share({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { panel, words } = usePanel()
  const importFile = useImport()
  const { say } = words
  return (
    <SideScreen title={say('shareScreen')} state={state}>
      <ul class={styles.list}>
        <li class={styles.item} aria-labelledby="take-out">
          <h2 id="take-out" class={styles.title}>
            {say('takeOut')}
          </h2>
          <p>{say('takeOutHint')}</p>
          <div class={styles.row}>
            <Button
              focusName="export"
              onClick={() =>
                panel.say(say('exported', { file: exportJourney(sync.shown, say('untitled')) }))
              }
            >
              {say('exportJson')}
            </Button>
          </div>
        </li>
        <li class={styles.item} aria-labelledby="bring-in">
          <h2 id="bring-in" class={styles.title}>
            {say('bringIn')}
          </h2>
          <p>{say('bringInHint')}</p>
          <div class={styles.row}>
            <FilePicker label={say('importAsNew')} onFile={importFile} />
          </div>
        </li>
      </ul>
    </SideScreen>
  )
}
