import type { JSX } from 'preact'
import { BOARD_IDS } from '../../journey/board-id'
import { SideScreen } from '../map/side-screen'
import * as styles from '../map/side-list.module.css'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import { isActing, type SyncState } from '../sync/sync-state'
import { BoardItem } from './board-item'

/** Every board there is, and which of them stand beside the map. */
export function Boards({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { words } = usePanel()
  const { boards } = sync.truth.notes
  return (
    <SideScreen title={words.say('boards')} state={state}>
      <p class={styles.lead}>{words.say('boardsMean')}</p>
      <ul class={styles.list}>
        {BOARD_IDS.map((id) => (
          <BoardItem
            key={id}
            id={id}
            note={boards.find((note) => note.id === id)}
            busy={isActing(sync)}
          />
        ))}
      </ul>
    </SideScreen>
  )
}
