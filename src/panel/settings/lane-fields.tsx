import type { JSX } from 'preact'
import type { Lane } from '../../journey/lane'
import type { Persona } from '../../journey/persona'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import { personaTitle } from '../words/titles'
import * as styles from './settings.module.css'

interface LaneFieldsProps {
  readonly lane: Lane
  readonly personas: readonly Persona[]
}

/** The fields of a lane. */
export function LaneFields({ lane, personas }: LaneFieldsProps): JSX.Element {
  const { panel, words } = usePanel()
  const { id } = lane
  const { say } = words
  const type = (patch: Partial<Lane>): void =>
    panel.type(`lane:${id}:${Object.keys(patch).join()}`, { type: 'lane.edit', id, patch })
  return (
    <div class={classNames(styles.inside, styles.form)}>
      <TextField
        label={say('laneName')}
        value={lane.name}
        onText={(name) => type({ name })}
        onDone={panel.settle}
      />
      <TextField
        label={say('laneHint')}
        value={lane.hint}
        onText={(hint) => type({ hint })}
        onDone={panel.settle}
      />
      {personas.length > 0 && (
        <Select
          label={say('lanePersona')}
          value={lane.persona ?? ''}
          options={[
            { value: '', text: say('everybody') },
            ...personas.map((persona, index) => ({
              value: persona.id,
              text: personaTitle(persona, index + 1, words),
            })),
          ]}
          onChoose={(persona) =>
            panel.edit([
              { type: 'lane.edit', id, patch: { persona: persona === '' ? null : persona } },
            ])
          }
        />
      )}
    </div>
  )
}
