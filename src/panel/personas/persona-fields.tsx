import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import { BUYING_ROLES, type Persona } from '../../journey/persona'
import { usePanel } from '../parts/context'
import { LinesField } from '../parts/lines-field'
import { Select } from '../parts/select'
import { TextArea } from '../parts/text-area'
import { TextField } from '../parts/text-field'
import * as styles from '../settings/settings.module.css'
import { PersonaStances } from './persona-stances'
import { PersonaSteps } from './persona-steps'
import { usePersonaFields } from './use-persona-fields'

/** The fields of a persona: who they are, the five steps, and in a buying committee their mind at each stage. */
export function PersonaFields({
  persona,
  journey,
}: {
  persona: Persona
  journey: Journey
}): JSX.Element {
  const { words } = usePanel()
  const { type, set, settle } = usePersonaFields(persona)
  const { say } = words
  const { id, role } = persona
  return (
    <div class={styles.inside} data-form={`persona-${id}`}>
      <div class={styles.form}>
        <TextField
          label={say('personaName')}
          value={persona.name}
          focusName={`persona-name:${id}`}
          onText={(name) => type({ name })}
          onDone={settle}
        />
        <Select
          label={say('role')}
          value={role ?? 'none'}
          options={[
            { value: 'none', text: say('noRole') },
            ...BUYING_ROLES.map((value) => ({ value, text: words.word(value) })),
          ]}
          onChoose={(chosen) => set({ role: chosen === 'none' ? null : chosen })}
        />
        <div class={styles.wide}>
          <TextArea
            label={say('description')}
            value={persona.description}
            onText={(description) => type({ description })}
            onDone={settle}
          />
        </div>
        <div class={styles.wide}>
          <TextArea
            label={say('personaQuote')}
            value={persona.quote}
            onText={(quote) => type({ quote })}
            onDone={settle}
          />
        </div>
        <div class={styles.wide}>
          <LinesField
            label={say('priorities')}
            lines={persona.priorities}
            onLines={(priorities) => type({ priorities })}
            onDone={settle}
          />
        </div>
      </div>
      <PersonaSteps persona={persona} journey={journey} />
      {role !== null && <PersonaStances persona={persona} journey={journey} />}
    </div>
  )
}
