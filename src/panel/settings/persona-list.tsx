import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import { newPersona } from '../../journey/new-record'
import { showsPersonas } from '../../journey/shows-personas'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { PersonaItem } from './persona-item'
import * as styles from './settings.module.css'

/** Whose journey it is. */
export function PersonaList({ journey }: { journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const [open, setOpen] = useState<string | null>(null)
  const { personas } = journey

  const add = (): void => {
    const persona = newPersona(words.say('newPersona'))
    panel.edit([{ type: 'persona.add', persona, at: personas.length }], {
      said: words.say('personaAdded'),
      focus: `persona-name:${persona.id}`,
    })
    setOpen(persona.id)
  }

  return (
    <section aria-labelledby="personas">
      <h2 id="personas" class={styles.heading}>
        {words.say('personas')}
      </h2>
      {!showsPersonas(journey) && personas.length > 0 && (
        <p class={styles.note}>{words.say('personasUnseen')}</p>
      )}
      <ul class={styles.list}>
        {personas.map((persona, index) => (
          <PersonaItem
            key={persona.id}
            persona={persona}
            number={index + 1}
            open={open === persona.id}
            onOpen={() => setOpen(open === persona.id ? null : persona.id)}
            nextFocus={personas[index + 1]?.id ?? personas[index - 1]?.id}
          />
        ))}
      </ul>
      <Button focusName="add-persona" onClick={add}>
        {words.say('addPersona')}
      </Button>
    </section>
  )
}
