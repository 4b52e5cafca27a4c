import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import * as styles from './personas.module.css'

interface PersonaStepProps {
  /** Of the five; left out for what belongs to none of them. */
  readonly number?: number
  readonly title: string
  readonly children: ComponentChildren
}

/** A part of a persona's form, under a heading of its own. */
export function PersonaStep({ number, title, children }: PersonaStepProps): JSX.Element {
  const id = useId()
  return (
    <section aria-labelledby={id} class={styles.step}>
      <h3 id={id} class={styles.title}>
        {number !== undefined && <span class={styles.number}>{number}</span>}
        {title}
      </h3>
      {children}
    </section>
  )
}
