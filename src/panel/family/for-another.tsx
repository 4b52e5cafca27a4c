import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import { newPersona } from '../../journey/new-record'
import type { Persona } from '../../journey/persona'
import * as list from '../map/side-list.module.css'
import { Button } from '../parts/button'
import * as styles from './family.module.css'
import { usePanel } from '../parts/context'
import { TextField } from '../parts/text-field'
import { shorten } from '../words/shorten'

interface ForAnotherProps {
  readonly journey: Journey
  readonly busy: boolean
  /** @returns whether the map is on the canvas */
  readonly onDraw: (persona: Persona) => Promise<boolean>
}

/** The same way for somebody else: one of the personas that share this map, or a new one by name (C90). */
export function ForAnother({ journey, busy, onDraw }: ForAnotherProps): JSX.Element {
  const { words } = usePanel()
  const { say } = words
  const [name, setName] = useState('')
  const off = busy || name.trim() === ''
  const draw = (): void => {
    if (!off) void onDraw(newPersona(name.trim()))
  }
  const { personas } = journey
  return (
    <>
      <p id="for-another-hint">{say('forAnotherHint')}</p>
      {personas.length > 1 && (
        <>
          <p class={list.behind}>{say('severalHere')}</p>
          <ul class={list.row}>
            {personas.map((persona, i) => {
              const who = persona.name.trim() || `${words.word('persona')} ${String(i + 1)}`
              return (
                <li key={persona.id}>
                  <Button
                    label={say('drawForLabel', { name: shorten(who) })}
                    focusName={`for:${persona.id}`}
                    describedBy="for-another-hint"
                    off={busy}
                    onClick={() => void onDraw(persona)}
                  >
                    <span dir="auto">{say('drawFor', { name: shorten(who) })}</span>
                  </Button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          draw()
        }}
      >
        <TextField
          label={say('newPersonaName')}
          value={name}
          onText={setName}
          onDone={() => undefined}
        />
        <Button focusName="draw-for-new" describedBy="for-another-hint" off={off} onClick={draw}>
          {say('drawForNew')}
        </Button>
      </form>
    </>
  )
}
