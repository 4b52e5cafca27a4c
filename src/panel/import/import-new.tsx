import type { JSX } from 'preact'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { Incoming } from '../state/incoming'
import type { PanelState } from '../state/panel-state'
import { Columns } from './columns'
import * as styles from './import.module.css'
import { Unread } from './unread'
import { drawAsNew } from './use-import'
import { WhatWasRead } from './what-was-read'

/** What comes from a file or a pasted text where no map is open: what of it does not come through, before it is drawn. */
export function ImportNew({
  state,
  incoming,
}: {
  state: PanelState
  incoming: Incoming
}): JSX.Element {
  const { panel, words } = usePanel()
  const { name, read, asked = null } = incoming
  const { say } = words
  const busy = state.job !== null
  return (
    <main class={styles.scroll} tabIndex={-1} data-focus="screen" aria-busy={busy}>
      <h1 class={styles.title}>{say('importScreen')}</h1>
      {asked !== null ? (
        <Columns key={incoming.id} incoming={incoming} asked={asked} busy={busy} />
      ) : (
        <>
          {read.ok ? (
            <WhatWasRead incoming={incoming} read={read.value} />
          ) : (
            <Unread name={name} problem={read.problem} />
          )}
          <div class={styles.row}>
            {read.ok && (
              <Button
                look="primary"
                off={busy}
                onClick={() => void drawAsNew(panel, words, read.value.journey)}
              >
                {say('drawMap')}
              </Button>
            )}
            <Button look="quiet" onClick={() => panel.bring(null)}>
              {say('cancelImport')}
            </Button>
          </div>
        </>
      )}
    </main>
  )
}
