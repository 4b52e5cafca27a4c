import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { personaTitle } from '../words/titles'
import * as styles from './settings.module.css'

/** Whose map it is, and the way to where personas are made. */
export function PersonasLink({ journey }: { journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const names = journey.personas.map((persona, i) => personaTitle(persona, i + 1, words))
  return (
    <section aria-labelledby="personas">
      <h2 id="personas" class={styles.heading}>
        {say('personas')}
      </h2>
      <div class={styles.adder}>
        <p dir="auto">{names.length === 0 ? say('noPersonas') : words.list(names)}</p>
        <Button onClick={() => panel.go('personas')}>{say('toPersonas')}</Button>
      </div>
    </section>
  )
}
