import type { JSX } from 'preact'
import { operationsToShowAll } from '../../journey/choose-kind'
import { MAP_KINDS } from '../../journey/kinds'
import { SideScreen } from '../map/side-screen'
import * as styles from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { KindItem } from './kind-item'

/** What maps are made for, which kind this one is, and what each would change on it. */
export function Kinds({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { panel, words } = usePanel()
  const { shown: journey } = sync
  const hidden = journey.lanes.filter((lane) => lane.hidden).length
  return (
    <SideScreen title={words.say('kinds')} state={state}>
      <p class={styles.lead}>{words.say('kindsMean')}</p>
      {hidden > 0 && (
        <p class={styles.lead}>
          {words.count('hiddenLane', hidden)}{' '}
          <Button
            focusName="show-all-lanes"
            onClick={() => {
              panel.edit(operationsToShowAll(journey), {
                said: words.say('allLanesShown'),
                undo: true,
              })
            }}
          >
            {words.say('showAllLanes')}
          </Button>
        </p>
      )}
      <ul class={styles.list}>
        {MAP_KINDS.map((kind) => (
          <KindItem key={kind.id} kind={kind} journey={journey} />
        ))}
      </ul>
    </SideScreen>
  )
}
