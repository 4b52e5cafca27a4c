import type { JSX } from 'preact'
import { WHAT_IF_TEXTS } from '../../i18n/panel-texts/what-if-texts'
import type { Journey } from '../../journey/journey'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'
import { stageTitle } from '../words/titles'
import { addToLane } from './add-to-lane'
import { hypothesisText } from './hypothesis-text'
import type { Outcome, Trial } from './what-if'
import * as styles from './what-if.module.css'

interface TrialOutcomeProps {
  readonly journey: Journey
  readonly trial: Trial
  readonly outcome: Outcome
}

/** Before and after, stage by stage; what is worth it can be kept on the map. */
export function TrialOutcome({ journey, trial, outcome }: TrialOutcomeProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say, language } = words
  const { before, after, end, at } = outcome
  const number = new Intl.NumberFormat(language)
  const people = (count: number | null): string =>
    count === null ? `? ${say('unknown')}` : number.format(count)
  const titleOf = (id: string): string => stageTitle(journey, id, words)
  const keep = (): void => {
    const source = WHAT_IF_TEXTS[journey.language].hypothesisSource
    panel.edit(
      addToLane(journey, 'notes', {
        stage: at.id,
        text: hypothesisText(journey, trial, outcome),
        evidence: { level: 'assumption', source },
      }),
      { said: say('hypothesisKept', { stage: titleOf(at.id) }), undo: true },
    )
  }

  return (
    <section class={styles.outcome} aria-labelledby="what-if-outcome">
      <h2 id="what-if-outcome" class={field.hidden}>
        {say('reckoned')}
      </h2>
      <p class={styles.end} role="status">
        {say('endBecomes', {
          before: people(end.before),
          after: people(end.after),
          stage: titleOf(end.stage.id),
        })}
      </p>
      <table class={styles.table} aria-labelledby="what-if-outcome">
        <thead>
          <tr>
            <th scope="col">{words.word('stage')}</th>
            <th scope="col">{say('entered')}</th>
            <th scope="col">{say('passed')}</th>
          </tr>
        </thead>
        <tbody>
          {before.map((now, i) => {
            const then = after[i]
            return (
              <tr key={now.stage.id}>
                <th scope="row" dir="auto">
                  {titleOf(now.stage.id)}
                </th>
                <Figures now={people(now.entered)} then={people(then?.entered ?? null)} />
                <Figures now={people(now.passed)} then={people(then?.passed ?? null)} />
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class={styles.hint}>{say('wholePeople')}</p>
      <div>
        <Button look="primary" focusName="keep-hypothesis" off={end.after === null} onClick={keep}>
          {say('keepHypothesis')}
        </Button>
      </div>
    </section>
  )
}

/** A number, and what becomes of it; once where it stays. */
function Figures({ now, then }: { now: string; then: string }): JSX.Element {
  const { words } = usePanel()
  if (now === then) return <td>{now}</td>
  return (
    <td>
      {now}{' '}
      <span class={styles.then}>
        <span class={field.hidden}>{words.say('becomes')}</span>
        <span aria-hidden="true">→</span> {then}
      </span>
    </td>
  )
}
