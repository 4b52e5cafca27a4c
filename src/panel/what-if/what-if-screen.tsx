import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import { conversionOf } from '../../journey/metrics/conversion'
import { asItIs, endOf } from '../../journey/metrics/what-if'
import { openPlace } from '../checks/open-place'
import * as list from '../map/side-list.module.css'
import { SideScreen } from '../map/side-screen'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { stageTitle } from '../words/titles'
import { MainStage, WorstStage } from './funnel-stages'
import { TrialFields } from './trial-fields'
import { TrialOutcome } from './trial-outcome'
import { largerShare, outcomeOf, stretchable, type Trial } from './what-if'

/** What would become of the people if more came in or fewer were lost (C78, C79). */
export function WhatIfScreen({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { words } = usePanel()
  const { shown: journey } = sync
  const isCounted = endOf(asItIs(journey.stages)) !== null
  return (
    <SideScreen title={words.say('whatIf')} state={state}>
      <p class={list.lead}>{words.say('whatIfMean')}</p>
      {isCounted ? <Reckoning journey={journey} /> : <NobodyCounted journey={journey} />}
    </SideScreen>
  )
}

function NobodyCounted({ journey }: { journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const [first] = journey.stages
  return (
    <>
      <p class={list.lead}>{words.say('nobodyCounted')}</p>
      {first !== undefined && (
        <Button onClick={() => openPlace(panel, journey, { kind: 'stage', id: first.id })}>
          {words.say('toStage', { stage: stageTitle(journey, first.id, words) })}
        </Button>
      )}
    </>
  )
}

function Reckoning({ journey }: { journey: Journey }): JSX.Element {
  const { panel } = usePanel()
  const { stages } = journey
  const { worst, main } = conversionOf(stages)
  const known = stretchable(stages)
  const [method, setMethod] = useState<Trial['method']>('widen')
  const [times, setTimes] = useState(2)
  const [chosen, setChosen] = useState<string | null>(null)
  const [share, setShare] = useState<number | null>(null)
  // Somebody else may have taken the stage or its numbers away.
  const step = known.find(({ stage }) => stage.id === chosen) ?? worst ?? known[0]
  const trial: Trial | null =
    method === 'widen'
      ? { method, times }
      : step === undefined
        ? null
        : { method, stage: step.stage.id, share: share ?? largerShare(step) }
  const outcome = trial === null ? null : outcomeOf(stages, trial)
  const choose = (stage: string): void => {
    setChosen(stage)
    setShare(null)
  }

  return (
    <>
      {(worst !== null || main !== null) && (
        <ul class={list.list}>
          {worst !== null && (
            <WorstStage
              journey={journey}
              step={worst}
              onTry={() => {
                setMethod('stretch')
                choose(worst.stage.id)
                panel.focus('what-if-share')
              }}
            />
          )}
          {main !== null && <MainStage journey={journey} step={main} />}
        </ul>
      )}
      <TrialFields
        journey={journey}
        method={method}
        trial={trial}
        known={known}
        onMethod={setMethod}
        onTimes={setTimes}
        onStage={choose}
        onShare={setShare}
      />
      {trial !== null && outcome !== null && (
        <TrialOutcome journey={journey} trial={trial} outcome={outcome} />
      )}
    </>
  )
}
