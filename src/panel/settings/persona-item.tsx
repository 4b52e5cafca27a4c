import type { JSX } from 'preact'
import type { Persona } from '../../journey/persona'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import { personaTitle } from '../words/titles'
import { PersonaFields } from './persona-fields'
import * as styles from './settings.module.css'

interface PersonaItemProps {
  readonly persona: Persona
  readonly number: number
  readonly open: boolean
  readonly onOpen: () => void
  /** Id of the persona that takes the focus when this one goes. */
  readonly nextFocus: string | undefined
}

/** One persona: a line that opens to its fields. */
export function PersonaItem(props: PersonaItemProps): JSX.Element {
  const { persona, number, open, onOpen, nextFocus } = props
  const { panel, words } = usePanel()
  const name = personaTitle(persona, number, words)
  return (
    <li class={styles.item}>
      <div class={styles.line}>
        <button
          type="button"
          class={styles.open}
          aria-expanded={open}
          data-focus={`persona:${persona.id}`}
          onClick={onOpen}
        >
          <span dir="auto">{name}</span>
          {persona.role !== null && <span class={styles.kind}>{words.word(persona.role)}</span>}
        </button>
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
      {open && <PersonaFields persona={persona} />}
    </li>
  )
}
