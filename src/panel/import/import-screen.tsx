import type { JSX } from 'preact'
import { SideScreen } from '../map/side-screen'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import { isActing, type SyncState } from '../sync/sync-state'
import { Columns } from './columns'
import * as styles from './import.module.css'
import { Proposal } from './proposal'
import { Source } from './source'
import { Unread } from './unread'

/** What comes from a file or a pasted text, beside the map that is open: a proposal, from which one chooses. */
export function ImportScreen({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { words } = usePanel()
  const { incoming } = state
  const asked = incoming?.asked ?? null
  const busy = state.job !== null || isActing(sync)
  return (
    <SideScreen title={words.say('importScreen')} state={state}>
      {incoming === null && (
        <>
          <p class={styles.lead}>{words.say('proposalHint')}</p>
          <Source label={words.say('chooseFile')} />
        </>
      )}
      {incoming !== null && asked !== null && (
        <Columns key={incoming.id} incoming={incoming} asked={asked} busy={busy} />
      )}
      {asked === null && incoming?.read.ok === false && (
        <Unread name={incoming.name} problem={incoming.read.problem} />
      )}
      {asked === null && incoming?.read.ok === true && (
        <Proposal
          // Another file is another proposal: nothing of what was decided holds for it.
          key={incoming.id}
          incoming={incoming}
          read={incoming.read.value}
          sync={sync}
          busy={busy}
        />
      )}
    </SideScreen>
  )
}
