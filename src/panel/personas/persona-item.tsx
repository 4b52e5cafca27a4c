import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import type { Persona } from '../../journey/persona'
import { PERSONA_STEPS, stepsTaken } from '../../journey/persona-steps'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import * as styles from '../settings/settings.module.css'
import { personaTitle } from '../words/titles'
import { PersonaFields } from './persona-fields'
import * as own from './personas.module.css'

interface PersonaItemProps {
  readonly persona: Persona
  readonly journey: Journey
  readonly number: number
  readonly open: boolean
  readonly onOpen: () => void
  /** Id of the persona that takes the focus when this one goes. */
  readonly nextFocus: string | undefined
}

/** One persona: a line that opens to its fields. */
export function PersonaItem(props: PersonaItemProps): JSX.Element {
  const { persona, journey, number, open, onOpen, nextFocus } = props
  const { panel, words } = usePanel()
  const name = personaTitle(persona, number, words)
  const { role } = persona
  const steps = words.say('stepsTaken', {
    n: stepsTaken(persona).length,
    total: PERSONA_STEPS.length,
  })
  return (
    <li class={styles.item}>
      <div class={styles.line}>
        <h2 class={own.name}>
          <button
            type="button"
            class={classNames(styles.open, own.opener)}
            aria-expanded={open}
            data-focus={`persona:${persona.id}`}
            onClick={onOpen}
          >
            <span dir="auto">{name}</span>
            <span class={styles.kind}>
              {[...(role === null ? [] : [words.word(role)]), steps].join(' · ')}
            </span>
          </button>
        </h2>
        <IconButton
          icon="remove"
          label={words.say('removePersona', { name })}
          onClick={() =>
            panel.edit([{ type: 'persona.remove', id: persona.id }], {
              said: words.say('personaRemoved', { name }),
              undo: true,
              focus: nextFocus === undefined ? 'add-persona' : `persona:${nextFocus}`,
            })
          }
        />
      </div>
      {open && <PersonaFields persona={persona} journey={journey} />}
    </li>
  )
}
