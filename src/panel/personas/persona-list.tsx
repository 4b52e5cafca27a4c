import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import { newPersona } from '../../journey/new-record'
import type { Persona } from '../../journey/persona'
import { showsPersonas } from '../../journey/shows-personas'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { SuggestionChips } from '../parts/suggestion-chips'
import * as styles from '../settings/settings.module.css'
import { PersonaItem } from './persona-item'
import * as own from './personas.module.css'
import { personaOf, suggestPersonas } from './suggest-persona'

/** Whose journey it is. */
export function PersonaList({ journey }: { journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const [open, setOpen] = useState<string | null>(null)
  const { personas } = journey
  const { say } = words
  const examples = suggestPersonas(journey)

  const add = (persona: Persona): void => {
    panel.edit([{ type: 'persona.add', persona, at: personas.length }], {
      said: say('personaAdded'),
      undo: true,
      focus: `persona-name:${persona.id}`,
    })
    setOpen(persona.id)
  }

  return (
    <>
      {!showsPersonas(journey) && personas.length > 0 && (
        <p class={styles.note}>{say('personasUnseen')}</p>
      )}
      <ul class={styles.list}>
        {personas.map((persona, index) => (
          <PersonaItem
            key={persona.id}
            persona={persona}
            journey={journey}
            number={index + 1}
            open={open === persona.id}
            onOpen={() => setOpen(open === persona.id ? null : persona.id)}
            nextFocus={personas[index + 1]?.id ?? personas[index - 1]?.id}
          />
        ))}
      </ul>
      <Button focusName="add-persona" onClick={() => add(newPersona(say('newPersona')))}>
        {say('addPersona')}
      </Button>
      {examples.length > 0 && (
        <details class={own.examples}>
          <summary>{say('examples')}</summary>
          <p class={own.hint}>{say('examplesMean')}</p>
          <SuggestionChips
            label={say('examples')}
            suggestions={examples}
            onTake={(example) => add(personaOf(example, journey))}
          />
        </details>
      )}
    </>
  )
}
