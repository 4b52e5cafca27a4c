import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import * as app from '../app.module.css'
import { comparedIn } from '../family/compared-in'
import { currentNotes } from '../notes/current-notes'
import { NotesStrip } from '../notes/notes-strip'
import { usePanel } from '../parts/context'
import { useUndo } from '../parts/use-undo'
import type { PanelState } from '../state/panel-state'
import { StageNav } from '../strip/stage-nav'
import { isActing, type SyncState } from '../sync/sync-state'
import { KeysHelp } from './keys-help'
import { MainNav } from './main-nav'
import { MapHeader } from './map-header'
import * as styles from './map.module.css'
import { StagePanel } from './stage-panel'
import { StatusLine } from './status-line'
import { useSteadyField } from './use-steady-field'

/** A map: its stages as the way through it, and everything of the stage one is at. */
export function MapScreen({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { panel } = usePanel()
  const undo = useUndo()
  const [help, setHelp] = useState(false)
  const { shown: journey, truth } = sync
  const notes = useMemo(() => currentNotes(truth.notes, journey), [truth.notes, journey])
  const { boards: _boards, ...waiting } = notes
  const busy = state.job !== null || isActing(sync)
  const stage = journey.stages.find(({ id }) => id === state.place.stage) ?? journey.stages[0]
  const body = useSteadyField<HTMLDivElement>(stage !== undefined, truth)

  const keys = help && <KeysHelp onClose={() => setHelp(false)} />

  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLElement>): void => {
    const inText = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    if (inText || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyZ')
      return
    event.preventDefault()
    undo()
  }

  return (
    <main class={app.screen} tabIndex={-1} data-focus="screen" onKeyDown={onKeyDown}>
      <MapHeader
        journey={journey}
        waiting={Object.values(waiting).some(({ length }) => length > 0)}
        busy={busy}
        onHelp={() => {
          setHelp(true)
          panel.focus('keys')
        }}
      />
      <MainNav at="map" />
      <StageNav journey={journey} stage={stage} />
      {stage === undefined ? (
        <div class={styles.body}>{keys}</div>
      ) : (
        <div
          ref={body}
          id="stage-panel"
          class={styles.body}
          role="tabpanel"
          aria-labelledby={`tab-${stage.id}`}
        >
          {keys}
          <StagePanel
            key={stage.id}
            journey={journey}
            stage={stage}
            misplaced={notes.misplaced}
            place={state.place}
            before={comparedIn(state, sync)?.cards ?? null}
          />
        </div>
      )}
      <NotesStrip notes={notes} journey={journey} stage={stage?.id} busy={busy} />
      <StatusLine state={state} sync={sync} />
    </main>
  )
}
