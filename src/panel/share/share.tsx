import type { JSX } from 'preact'
import { SideScreen } from '../map/side-screen'
import * as styles from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { CopyMap } from './copy-map'
import { SaveMap } from './save-map'
import { TakePicture } from './take-picture'

/** How a map goes out of the file, and comes into it. */
export function Share({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const { shown, truth } = sync
  return (
    <SideScreen title={say('shareScreen')} state={state}>
      <ul class={styles.list}>
        <SaveMap journey={shown} />
        <CopyMap journey={shown} place={state.place} />
        <TakePicture journey={shown} boards={truth.notes.boards.map(({ id }) => id)} />
        <li class={styles.item} aria-labelledby="bring-in">
          <h2 id="bring-in" class={styles.title}>
            {say('bringIn')}
          </h2>
          <p>{say('bringInHint')}</p>
          <div class={styles.row}>
            <Button focusName="import" onClick={() => panel.go('import')}>
              {say('importScreen')}
            </Button>
          </div>
        </li>
      </ul>
    </SideScreen>
  )
}
