import type { JSX } from 'preact'
import { MAP_KINDS } from '../../journey/kinds'
import { SideScreen } from '../map/side-screen'
import * as styles from '../map/side-list.module.css'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { KindItem } from './kind-item'

/** What maps are made for, and what this one lacks for each. */
export function Kinds({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { words } = usePanel()
  return (
    <SideScreen title={words.say('kinds')} state={state}>
      <p class={styles.lead}>{words.say('kindsMean')}</p>
      <ul class={styles.list}>
        {MAP_KINDS.map((kind) => (
          <KindItem key={kind.id} kind={kind} journey={sync.shown} />
        ))}
      </ul>
    </SideScreen>
  )
}
