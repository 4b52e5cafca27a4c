import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import * as list from '../map/side-list.module.css'
import { SideScreen } from '../map/side-screen'
import { usePanel } from '../parts/context'
import { today } from '../parts/today'
import { TypeAndEnter } from '../parts/type-and-enter'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { stageTitle } from '../words/titles'
import { addDecision } from './add-decision'
import { DecisionItem } from './decision-item'

/** Decisions held against the journey: a new one, and those there are, the latest first (C17). */
export function DecisionsScreen({
  state,
  sync,
}: {
  state: PanelState
  sync: SyncState
}): JSX.Element {
  const { panel, words } = usePanel()
  const { shown: journey } = sync
  const [open, setOpen] = useState<string | null>(null)
  const { say } = words
  const stage = journey.stages.find(({ id }) => id === state.place.stage) ?? journey.stages[0]
  const decisions = journey.cards
    .filter((card) => card.kind === 'decision')
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
  return (
    <SideScreen title={say('decisions')} state={state}>
      <p class={list.lead}>{say('decisionsMean')}</p>
      {stage !== undefined && (
        <TypeAndEnter
          label={say('newDecision')}
          placeholder={say('decisionPlaceholder')}
          focusName="new-decision"
          draft={{
            key: 'new-decision',
            needs: [stage.id],
            kind: 'decision',
            stage: stage.id,
            lane: '',
          }}
          onEnter={(text) => {
            const { operations, card } = addDecision(journey, stage.id, text, today())
            setOpen(card)
            return panel.edit(operations, {
              said: say('decisionAdded', { stage: stageTitle(journey, stage.id, words) }),
              undo: true,
            })
          }}
        />
      )}
      <ul class={list.list}>
        {decisions.map((card) => (
          <DecisionItem
            key={card.id}
            card={card}
            journey={journey}
            open={open === card.id}
            onOpen={(isOpen) => setOpen(isOpen ? card.id : null)}
          />
        ))}
      </ul>
      {decisions.length === 0 && <p class={list.faded}>{say('noDecisions')}</p>}
    </SideScreen>
  )
}
