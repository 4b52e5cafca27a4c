import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Difference } from '../../journey/compare/difference'
import { usePanel } from '../parts/context'
import { memo } from '../parts/memo'
import { Details } from './details'
import type { ChoosingProps } from './difference-group-box'
import * as styles from './import.module.css'

interface DifferenceItemProps extends Pick<ChoosingProps, 'onSet' | 'said'> {
  readonly difference: Difference
  readonly isTaken: boolean
}

/** One difference: what became of which record, field by field, and a box to take it. */
export const DifferenceItem = memo(function Item({
  difference,
  isTaken,
  onSet,
  said,
}: DifferenceItemProps): JSX.Element {
  const { words } = usePanel()
  const id = useId()
  const isOnlyHere = difference.type === 'removed' && !difference.isProposed
  const along = difference.type === 'removed' ? difference.along.length : 0
  return (
    <li class={styles.item}>
      <label class={styles.tick}>
        <input
          type="checkbox"
          checked={isTaken}
          aria-describedby={id}
          onChange={() => onSet([difference.key], !isTaken)}
        />
        <span dir="auto">
          {said.titleOf(difference)}{' '}
          <span class={styles.type}>
            {isOnlyHere ? words.say('missing') : said.typeOf(difference)}
          </span>
        </span>
      </label>
      <div id={id} class={styles.details}>
        <Details details={said.detailsOf(difference)} />
        {along > 0 && <p>{words.say('goesAlong', { cards: words.count('card', along) })}</p>}
      </div>
    </li>
  )
})
