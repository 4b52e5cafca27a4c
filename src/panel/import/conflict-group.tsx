import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Difference } from '../../journey/compare/difference'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { ConflictItem } from './conflict-item'
import type { ChoosingProps } from './difference-group-box'
import * as styles from './import.module.css'

/** How many are in sight at once. */
const STEP = 20

interface ConflictGroupProps extends ChoosingProps {
  readonly conflicts: readonly Difference[]
}

/** What both sides have changed: one by one to be decided; nothing is taken by itself. */
export function ConflictGroup({ conflicts, choice, onSet, said }: ConflictGroupProps): JSX.Element {
  const { words } = usePanel()
  const [shown, setShown] = useState(STEP)
  const { say } = words
  const more = Math.min(conflicts.length - shown, STEP)
  return (
    <section class={styles.conflicts} aria-labelledby="conflicts">
      <h2 id="conflicts" class={styles.groupTitle}>
        {say('groupCount', { type: say('conflicts'), n: conflicts.length })}
      </h2>
      <p>{say('conflictsMean')}</p>
      <ul class={styles.items}>
        {conflicts.slice(0, shown).map((one) => (
          <ConflictItem
            key={one.key}
            conflict={one}
            isTaken={choice.has(one.key)}
            onSet={onSet}
            said={said}
          />
        ))}
      </ul>
      {more > 0 && (
        <div class={styles.row}>
          <Button look="quiet" onClick={() => setShown(shown + STEP)}>
            {say('moreDifferences', { n: more })}
          </Button>
        </div>
      )}
    </section>
  )
}
