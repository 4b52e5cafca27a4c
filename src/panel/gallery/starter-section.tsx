import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import * as styles from './gallery.module.css'

interface StarterSectionProps {
  readonly title: string
  readonly asks: string
  /** List items. */
  readonly children: ComponentChildren
}

/** Some starters under what they are made for. */
export function StarterSection({ title, asks, children }: StarterSectionProps): JSX.Element {
  const id = useId()
  return (
    <section class={styles.group} aria-labelledby={id}>
      <h3 id={id} class={styles.groupTitle}>
        {title}
      </h3>
      <p class={styles.small}>{asks}</p>
      <ul class={styles.list}>{children}</ul>
    </section>
  )
}
