import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Difference } from '../../journey/compare/difference'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { ChoosingProps } from './difference-group-box'
import { DifferenceItem } from './difference-item'
import * as styles from './import.module.css'

/** How many differences are drawn at once: thousands in one list would make every tick slow. */
const STEP = 50

interface DifferenceListProps extends ChoosingProps {
  readonly differences: readonly Difference[]
}

/** Differences one by one, the first of them at once and more on demand. */
export function DifferenceList({
  differences,
  choice,
  onSet,
  said,
}: DifferenceListProps): JSX.Element {
  const { words } = usePanel()
  const [shown, setShown] = useState(STEP)
  const more = Math.min(differences.length - shown, STEP)
  return (
    <>
      <ul class={styles.items}>
        {differences.slice(0, shown).map((one) => (
          <DifferenceItem
            key={one.key}
            difference={one}
            isTaken={choice.has(one.key)}
            onSet={onSet}
            said={said}
          />
        ))}
      </ul>
      {more > 0 && (
        <div class={styles.row}>
          <Button look="quiet" onClick={() => setShown(shown + STEP)}>
            {words.say('moreDifferences', { n: more })}
          </Button>
        </div>
      )}
    </>
  )
}
