import type { JSX } from 'preact'
import { SideScreen } from '../map/side-screen'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { AboutFields } from './about-fields'
import { LaneList } from './lane-list'
import { PersonasLink } from './personas-link'

/** The map as a whole: what it is about, whose journey it is, which lanes it has. */
export function Settings({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { words } = usePanel()
  const { shown: journey } = sync
  return (
    <SideScreen title={words.say('settings')} state={state}>
      <AboutFields journey={journey} />
      <PersonasLink journey={journey} />
      <LaneList journey={journey} />
    </SideScreen>
  )
}
