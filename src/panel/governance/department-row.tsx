import type { JSX } from 'preact'
import type { CardOf } from '../../journey/card'
import { handsOf } from '../../journey/metrics/governance'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'
import { memo } from '../parts/memo'
import { cardTitle } from '../words/titles'
import * as styles from './governance.module.css'
import { withDepartment } from './with-department'

interface DepartmentRowProps {
  readonly card: CardOf<'touchpoint'>
  /** The departments that it names, one a line. */
  readonly own: string
  readonly departments: readonly string[]
  /** Which row of the grid it is, from 0. */
  readonly row: number
  /** The column where Tab stops, −1 where it does not in this row. */
  readonly stop: number
}

/** One touchpoint: a box to tick for each department. */
export const DepartmentRow = memo(function DepartmentRow(props: DepartmentRowProps): JSX.Element {
  const { card, own, departments, row, stop } = props
  const { panel, words } = usePanel()
  const named = new Set(own.split('\n').filter((name) => name !== ''))
  const hands = handsOf(named.size, 'touchpoint')
  const title = `touchpoint-${card.id}`

  const tick = (department: string, takesPart: boolean): void => {
    panel.edit(
      [
        {
          type: 'card.edit',
          id: card.id,
          patch: { departments: withDepartment(card.departments, department, takesPart) },
        },
      ],
      {
        said: words.say(takesPart ? 'takesPart' : 'takesNoPart', {
          department,
          card: cardTitle(card.text, words),
        }),
        undo: true,
      },
    )
  }

  return (
    <tr>
      <th scope="row" id={title} class={styles.touchpoint} dir="auto">
        {cardTitle(card.text, words)}
      </th>
      {departments.map((department, column) => (
        <td key={department} class={styles.cell}>
          <input
            type="checkbox"
            class={styles.box}
            checked={named.has(department)}
            tabIndex={stop === column ? 0 : -1}
            aria-labelledby={`department-${String(column)} ${title}`}
            data-spot={`${String(row)}:${String(column)}`}
            data-focus={`tick:${card.id}:${department}`}
            onChange={(event) => tick(department, event.currentTarget.checked)}
          />
        </td>
      ))}
      <td class={styles.hands}>
        <span class={hands === null ? styles.faded : styles.caution}>
          {hands === null ? '' : '! '}
          {named.size}
          {hands !== null && (
            <span class={field.hidden}>
              {` ${words.say(hands === 'gap' ? 'nobodyTakesPart' : 'manyHands')}`}
            </span>
          )}
        </span>
      </td>
    </tr>
  )
})
