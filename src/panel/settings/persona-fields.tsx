import type { JSX } from 'preact'
import { BUYING_ROLES, type Persona } from '../../journey/persona'
import { usePanel } from '../parts/context'
import { LinesField } from '../parts/lines-field'
import { Select } from '../parts/select'
import { TextArea } from '../parts/text-area'
import { TextField } from '../parts/text-field'
import { classNames } from '../parts/class-names'
import * as styles from './settings.module.css'

/** The fields of a persona. */
export function PersonaFields({ persona }: { persona: Persona }): JSX.Element {
  const { panel, words } = usePanel()
  const { id } = persona
  const { say } = words
  const type = (patch: Partial<Persona>): void =>
    panel.type(`persona:${id}:${Object.keys(patch).join()}`, { type: 'persona.edit', id, patch })
  return (
    <div class={classNames(styles.inside, styles.form)}>
      <TextField
        label={say('personaName')}
        value={persona.name}
        focusName={`persona-name:${id}`}
        onText={(name) => type({ name })}
        onDone={panel.settle}
      />
      <Select
        label={say('role')}
        value={persona.role ?? 'none'}
        options={[
          { value: 'none', text: say('noRole') },
          ...BUYING_ROLES.map((value) => ({ value, text: words.word(value) })),
        ]}
        onChoose={(role) =>
          panel.edit([{ type: 'persona.edit', id, patch: { role: role === 'none' ? null : role } }])
        }
      />
      <div class={styles.wide}>
        <TextArea
          label={say('description')}
          value={persona.description}
          onText={(description) => type({ description })}
          onDone={panel.settle}
        />
      </div>
      <div class={styles.wide}>
        <TextArea
          label={say('personaQuote')}
          value={persona.quote}
          onText={(quote) => type({ quote })}
          onDone={panel.settle}
        />
      </div>
      <div class={styles.wide}>
        <LinesField
          label={say('priorities')}
          lines={persona.priorities}
          onLines={(priorities) => type({ priorities })}
          onDone={panel.settle}
        />
      </div>
    </div>
  )
}
