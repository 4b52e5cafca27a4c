import type { JSX } from 'preact'
import type { Detail } from '../../i18n/compare/details-of'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'
import * as styles from './import.module.css'

/** Fields of a record, before and after. */
export function Details({ details }: { details: readonly Detail[] }): JSX.Element | null {
  const { words } = usePanel()
  if (details.length === 0) return null
  return (
    <ul class={styles.fields}>
      {details.map(({ label, before, after }, index) => (
        // Nothing of a field tells it from another but where it stands.
        <li key={index} dir="auto">
          <span class={styles.faded}>{label}:</span>{' '}
          {before !== null && (
            <>
              <span class={styles.before}>{before}</span> <span aria-hidden="true">→</span>{' '}
              <span class={field.hidden}>{words.say('becomes')}</span>{' '}
            </>
          )}
          <span>{after}</span>
        </li>
      ))}
    </ul>
  )
}
