import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey } from '../../journey/journey'
import type { Persona } from '../../journey/persona'
import { STANCES, stanceAt, withStance } from '../../journey/stances'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { stageTitle } from '../words/titles'
import { PersonaStep } from './persona-step'
import * as styles from './personas.module.css'
import { usePersonaFields } from './use-persona-fields'

/** Whether somebody of a buying committee is for the purchase or against it, stage by stage (C94). */
export function PersonaStances({
  persona,
  journey,
}: {
  persona: Persona
  journey: Journey
}): JSX.Element {
  const { words } = usePanel()
  const { set } = usePersonaFields(persona)
  const { say, word, language } = words
  const { stages } = journey
  return (
    <PersonaStep title={say('stances')}>
      <p class={styles.hint}>
        {say('stancesMean', { board: drawnTexts(language).boards.roles.title })}
      </p>
      <div class={styles.stances}>
        {stages.map(({ id }) => (
          <Choice
            key={id}
            label={stageTitle(journey, id, words)}
            value={stanceAt(persona, id)}
            options={[
              ...STANCES.map((value) => ({ value, text: word(value) })),
              { value: null, text: '?', label: say('unknown') },
            ]}
            onChoose={(is) => set({ stances: withStance(persona, stages, id, is) })}
          />
        ))}
      </div>
    </PersonaStep>
  )
}
