import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Difference } from '../../journey/compare/difference'
import { usePanel } from '../parts/context'
import type { ChoosingProps } from './difference-group-box'
import * as styles from './import.module.css'

interface ConflictItemProps extends Pick<ChoosingProps, 'onSet' | 'said'> {
  readonly conflict: Difference
  readonly isTaken: boolean
}

/** One thing that both sides have changed: what is here, what is there, and which it is to be. */
export function ConflictItem({ conflict, isTaken, onSet, said }: ConflictItemProps): JSX.Element {
  const { words } = usePanel()
  const name = useId()
  const { say } = words
  const details = said.detailsOf(conflict)
  const labels = details.map(({ label }) => label)
  const [keep, take] = ((): readonly [string, string] => {
    switch (conflict.type) {
      case 'changed':
      case 'moved':
        return [
          say('keepMine', { value: details.map(({ before }) => before ?? '').join('; ') }),
          say('takeTheirs', { value: details.map(({ after }) => after).join('; ') }),
        ]
      case 'removed':
        return [say('keepRecord'), say('removeRecord')]
      case 'added':
        return [say('leaveOut'), say('bringBack')]
    }
  })()
  const isField = conflict.type === 'changed' || conflict.type === 'moved'
  const along = conflict.type === 'removed' ? conflict.along.length : 0

  return (
    <li class={styles.item}>
      <fieldset class={styles.decision}>
        <legend class={styles.legend} dir="auto">
          {said.titleOf(conflict)} {isField && <span class={styles.type}>{labels.join(', ')}</span>}
        </legend>
        {([false, true] as const).map((value) => (
          <label key={String(value)} class={styles.tick}>
            <input
              type="radio"
              name={name}
              checked={isTaken === value}
              onChange={() => onSet([conflict.key], value)}
            />
            <span dir="auto">{value ? take : keep}</span>
          </label>
        ))}
        {along > 0 && (
          <p class={styles.faded}>{say('goesAlong', { cards: words.count('card', along) })}</p>
        )}
      </fieldset>
    </li>
  )
}
