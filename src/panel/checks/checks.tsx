import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { checkJourney } from '../../journey/checks'
import { SideScreen } from '../map/side-screen'
import { usePanel } from '../parts/context'
import { Toggle } from '../parts/toggle'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import * as styles from '../map/side-list.module.css'
import { FindingItem } from './finding-item'

/** What the method has to say about the map: what to look at again, why, and where. */
export function Checks({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { panel, words } = usePanel()
  const { shown: journey } = sync
  const findings = useMemo(() => checkJourney(journey), [journey])
  const muted = findings.filter((finding) => finding.muted)
  const open = findings.filter((finding) => !finding.muted)
  return (
    <SideScreen title={words.say('checks')} state={state}>
      <p class={styles.lead}>
        {open.length === 0 ? words.say('checksPassed') : words.say('checksMean')}
      </p>
      {open.length > 0 && (
        <Toggle
          label={words.say('marksOnMap')}
          hint={words.say('marksOnMapHint')}
          on={journey.badges}
          onToggle={(badges) =>
            panel.edit([{ type: 'journey.edit', patch: { badges } }], {
              said: words.say(badges ? 'marksShown' : 'marksGone'),
              undo: true,
            })
          }
        />
      )}
      <ul class={styles.list}>
        {open.map((finding) => (
          <FindingItem key={finding.check} finding={finding} journey={journey} />
        ))}
      </ul>
      {muted.length > 0 && (
        <section aria-labelledby="muted">
          <h2 id="muted" class={styles.heading}>
            {words.say('mutedChecks')}
          </h2>
          <ul class={styles.list}>
            {muted.map((finding) => (
              <FindingItem key={finding.check} finding={finding} journey={journey} />
            ))}
          </ul>
        </section>
      )}
    </SideScreen>
  )
}
