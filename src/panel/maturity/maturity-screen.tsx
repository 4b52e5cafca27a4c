import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { LIMITS } from '../../journey/limits'
import { MATURITY_GROUPS, type MaturityRound } from '../../journey/maturity'
import { maturityOf } from '../../journey/metrics/maturity'
import * as styles from '../map/side-list.module.css'
import { SideScreen } from '../map/side-screen'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { DayField } from '../parts/day-field'
import { Select } from '../parts/select'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { AssumedSteps } from './assumed-steps'
import * as own from './maturity.module.css'
import { MaturityResult } from './maturity-result'
import { newRound } from './new-round'
import { StatementGroup } from './statement-group'

/** How mature the company finds itself: rounds of the same twenty statements (C23–C26). */
export function MaturityScreen({
  state,
  sync,
}: {
  state: PanelState
  sync: SyncState
}): JSX.Element {
  const { panel, words } = usePanel()
  const { maturity: rounds, maturitySteps } = sync.shown
  const [chosen, setChosen] = useState<number | null>(null)
  const { say } = words
  // Somebody else may have deleted the one that was open.
  const at = Math.min(chosen ?? rounds.length - 1, rounds.length - 1)
  const round = rounds[at]

  const write = (next: readonly MaturityRound[], said?: string): void => {
    panel.edit(
      [{ type: 'journey.edit', patch: { maturity: next } }],
      said === undefined ? {} : { said, undo: true },
    )
  }
  const change = (patch: Partial<MaturityRound>): void =>
    write(rounds.map((one, i) => (i === at ? { ...one, ...patch } : one)))
  const begin = (): void => {
    write([...rounds, newRound(rounds[rounds.length - 1])], say('roundBegun'))
    setChosen(null)
  }
  const dayOf = ({ day }: MaturityRound): string => (day === '' ? say('none') : words.day(day))
  const isFull = rounds.length >= LIMITS.rounds

  return (
    <SideScreen title={say('maturity')} state={state}>
      <p class={styles.lead}>{say(round === undefined ? 'maturityHint' : 'maturityMeans')}</p>
      <div class={own.when}>
        {rounds.length > 1 && (
          <Select
            label={say('round')}
            value={String(at)}
            options={rounds.map((one, i) => ({
              value: String(i),
              text: say('roundOf', { day: dayOf(one), number: i + 1, total: rounds.length }),
            }))}
            onChoose={(value) => setChosen(Number(value))}
          />
        )}
        {round !== undefined && (
          <DayField label={say('roundDay')} value={round.day} onDay={(day) => change({ day })} />
        )}
      </div>
      {round !== undefined && (
        <>
          <MaturityResult found={maturityOf(round, maturitySteps)} />
          {MATURITY_GROUPS.map(({ id }) => (
            <StatementGroup
              key={id}
              group={id}
              round={round}
              onAnswers={(answers) => change({ answers })}
            />
          ))}
        </>
      )}
      <div class={styles.row}>
        <Button look="primary" focusName="round" off={isFull} onClick={begin}>
          {say(round === undefined ? 'newRound' : 'nextRound')}
        </Button>
        {round !== undefined && (
          <Button
            focusName="round"
            onClick={() => {
              write(
                rounds.filter((_, i) => i !== at),
                say('roundRemoved'),
              )
              setChosen(null)
              panel.focus('screen')
            }}
          >
            {say('removeRound')}
          </Button>
        )}
      </div>
      {isFull && <p class={styles.faded}>{say('roundsFull')}</p>}
      {round !== undefined && <AssumedSteps steps={maturitySteps} />}
    </SideScreen>
  )
}
