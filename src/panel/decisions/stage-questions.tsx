import type { JSX } from 'preact'
import type { StageVerdict } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { TextArea } from '../parts/text-area'
import { stageTitle } from '../words/titles'
import * as styles from './decisions.module.css'
import { needsAt } from './needs-at'

interface StageQuestionsProps {
  readonly verdict: StageVerdict
  readonly journey: Journey
  /** While one types. */
  readonly onType: (patch: Partial<StageVerdict>) => void
  readonly onSet: (patch: Partial<StageVerdict>) => void
  readonly onDone: () => void
}

/** What a decision means at one stage, asked beside what the customer needs there (C17). */
export function StageQuestions(props: StageQuestionsProps): JSX.Element {
  const { verdict, journey, onType, onSet, onDone } = props
  const { words } = usePanel()
  const { say } = words
  const stage = stageTitle(journey, verdict.stage, words)
  const needs = needsAt(journey, verdict.stage)
  return (
    <fieldset class={styles.stage}>
      <legend class={styles.name}>{say('needsHere', { stage })}</legend>
      {needs.length === 0 ? (
        <p class={styles.unknown}>{say('needsUnknown')}</p>
      ) : (
        <ul class={styles.needs}>
          {needs.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      <Choice
        label={say('isAgainst')}
        value={verdict.contradicts === null ? null : verdict.contradicts ? 'yes' : 'no'}
        options={[
          { value: 'no', text: say('no') },
          { value: 'yes', text: say('yes') },
          { value: null, text: '?', label: say('unknown') },
        ]}
        onChoose={(chosen) => onSet({ contradicts: chosen === null ? null : chosen === 'yes' })}
      />
      {verdict.contradicts === true && (
        <TextArea
          label={say('whyAgainst')}
          value={verdict.why}
          onText={(why) => onType({ why })}
          onDone={onDone}
        />
      )}
      <TextArea
        label={say('strengthenHow')}
        value={verdict.strengthen}
        onText={(strengthen) => onType({ strengthen })}
        onDone={onDone}
      />
    </fieldset>
  )
}
