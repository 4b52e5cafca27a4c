import type { JSX } from 'preact'
import type { Loss } from '../../formats/loss'
import { LOSS_TEXTS } from '../../i18n/panel-texts/loss-texts'
import * as styles from '../map/side-list.module.css'
import { usePanel } from '../parts/context'
import { fillIn } from '../words/fill-in'
import { shorten } from '../words/shorten'

/** What did not or will not come through; nothing where all of it does. */
export function LossList({
  title,
  losses,
}: {
  title: string
  losses: readonly Loss[]
}): JSX.Element | null {
  const { words } = usePanel()
  if (losses.length === 0) return null
  const texts = LOSS_TEXTS[words.language]
  return (
    <section aria-label={title}>
      <h3 class={styles.small}>{title}</h3>
      <ul class={styles.points}>
        {losses.map(({ code, count, example }) => (
          <li key={code}>{fillIn(texts[code], { count, example: shorten(example, 60) })}</li>
        ))}
      </ul>
    </section>
  )
}
