import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import { departmentsOf, handsOf, type Group } from '../../journey/metrics/governance'
import { stepNumbers } from '../../scene/view/step-numbers'
import { usePanel } from '../parts/context'
import { cardTitle, stageTitle } from '../words/titles'
import type { Words } from '../words/words'
import { DepartmentRow } from './department-row'
import * as styles from './governance.module.css'
import { goBy, type Spot } from './go-by'

interface DepartmentGridProps {
  readonly journey: Journey
  readonly groups: readonly Group[]
  readonly departments: readonly string[]
}

/** Touchpoints by departments as a grid: arrow keys go from cell to cell, and the whole of it is one stop of Tab. */
export function DepartmentGrid(props: DepartmentGridProps): JSX.Element {
  const { journey, groups, departments } = props
  const { words } = usePanel()
  const { say } = words
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 })
  const { stages, lanes, cards } = journey
  const numbers = useMemo(() => stepNumbers({ stages, lanes, cards }), [stages, lanes, cards])
  const rows = groups.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0)
  const last: Spot = { row: rows - 1, column: departments.length - 1 }
  const row = Math.min(at.row, last.row)
  const column = Math.min(at.column, last.column)

  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLTableElement>): void => {
    const next = goBy(event, { row, column }, last)
    if (next === null) return
    event.preventDefault()
    setAt(next)
    boxAt(table.current, next)?.focus()
  }
  const onFocusIn = (event: JSX.TargetedFocusEvent<HTMLTableElement>): void => {
    const spot = spotOf(event.target)
    if (spot !== null) setAt(spot)
  }

  let first = 0
  return (
    <div class={styles.scroll}>
      <table
        ref={table}
        role="grid"
        class={styles.grid}
        aria-label={say('governance')}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        <thead>
          <tr>
            <th scope="col" class={styles.corner}>
              {say('touchpointColumn')}
            </th>
            {departments.map((name, i) => (
              <th key={name} scope="col" id={`department-${String(i)}`} class={styles.department}>
                <span dir="auto">{name}</span>
              </th>
            ))}
            <th scope="col" class={styles.department}>
              <span>{say('handsColumn')}</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => {
          const before = first
          first += group.touchpoints.length
          return (
            <tbody key={`${group.stage.id}/${group.step?.id ?? ''}`}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={departments.length + 2}
                  class={styles.group}
                  dir="auto"
                >
                  {groupTitle(journey, group, numbers, words)}
                  <GroupHands group={group} />
                </th>
              </tr>
              {group.touchpoints.map((card, i) => (
                <DepartmentRow
                  key={card.id}
                  card={card}
                  own={departmentsOf(card).join('\n')}
                  departments={departments}
                  row={before + i}
                  stop={before + i === row ? column : -1}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

/** How many take part at a step, and what is wrong with that. */
function GroupHands({ group }: { group: Group }): JSX.Element | null {
  const { words } = usePanel()
  if (group.touchpoints.length === 0) return null
  const count = group.departments.length
  const hands = handsOf(count, 'group')
  return (
    <span class={hands === null ? styles.faded : styles.caution}>
      {` · ${words.count('department', count)}`}
      {hands !== null && `, ${words.say(hands === 'gap' ? 'nobodyTakesPart' : 'manyHands')}`}
    </span>
  )
}

function groupTitle(
  journey: Journey,
  { stage, step }: Group,
  numbers: ReadonlyMap<string, string>,
  words: Words,
): string {
  const title = stageTitle(journey, stage.id, words)
  if (step !== null) return `${numbers.get(step.id) ?? ''} ${cardTitle(step.text, words)}`
  const hasSteps = journey.cards.some((card) => card.kind === 'step' && card.stage === stage.id)
  return hasSteps ? `${title} · ${words.say('inNoStep')}` : title
}

const boxAt = (table: HTMLTableElement | null, { row, column }: Spot): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-spot="${String(row)}:${String(column)}"]`) ?? null

function spotOf(target: EventTarget | null): Spot | null {
  if (!(target instanceof HTMLElement)) return null
  const [row, column] = (target.dataset['spot'] ?? '').split(':').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}
