import type { JSX } from 'preact'
import { useId, useMemo, useState } from 'preact/hooks'
import {
  canTurn,
  isTurned,
  turnAsked,
  withRole,
  type AskedTable,
} from '../../formats/table/ask-table'
import { columnExamples } from '../../formats/table/column-examples'
import { Button } from '../parts/button'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { Toggle } from '../parts/toggle'
import type { Incoming } from '../state/incoming'
import { problemText } from '../words/problem-text'
import { shorten } from '../words/shorten'
import * as styles from './import.module.css'
import { outcomeOf } from './outcome-of'
import { roleOptions } from './role-text'
import { takeIn } from './use-import'

/** How many columns are asked about at once. */
const STEP = 30

interface ColumnsProps {
  readonly incoming: Incoming
  readonly asked: AskedTable
  /** Whether something is being drawn already. */
  readonly busy: boolean
}

/** Asks what each column of a table holds, and says what comes of it before it is read so. */
export function Columns({ incoming, asked, busy }: ColumnsProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say, language } = words
  const [said, setSaid] = useState(asked)
  const [shown, setShown] = useState(STEP)
  const id = useId()
  const { table, mapping } = said
  const turned = isTurned(said)
  const open = panel.get().sync?.shown ?? null
  const outcome = useMemo(
    () => outcomeOf(incoming.name, said, open, words),
    [incoming.name, said, open, words],
  )
  const options = useMemo(() => roleOptions(words), [words])
  // The header of a sheet has the names of its stages: there is nothing to ask.
  const columns = table.columns.map((name, index) => ({ name, index })).slice(turned ? 1 : 0, shown)
  const more = Math.min(table.columns.length - shown, STEP)

  return (
    <section class={styles.proposal} aria-labelledby={id}>
      <h2 id={id} class={classNames(styles.title, styles.ask)} tabIndex={-1} data-focus="columns">
        {say(turned ? 'rowsAsk' : 'columnsAsk')}
      </h2>
      {!incoming.read.ok && <p dir="auto">{problemText(incoming.read.problem, language)}</p>}
      <div>
        {canTurn(said) && (
          <Toggle
            label={say('stagesAcross')}
            on={turned}
            onToggle={() => setSaid(turnAsked(said))}
          />
        )}
        {table.rows.some(({ cells }) => cells.some((cell) => cell.includes(';'))) && (
          <Toggle
            label={say('semicolonDivides')}
            on={mapping.separator !== null}
            onToggle={(on) =>
              setSaid({ ...said, mapping: { ...mapping, separator: on ? ';' : null } })
            }
          />
        )}
      </div>
      <ul class={styles.columns}>
        {columns.map(({ name, index }) => (
          <li key={index} dir="auto">
            <Select
              label={shorten(name, 80) || say('columnNumber', { n: index + 1 })}
              value={mapping.roles[index] ?? 'ignore'}
              options={options}
              onChoose={(role) => setSaid(withRole(said, index, role))}
              describedBy={`${id}-${String(index)}`}
            />
            <p id={`${id}-${String(index)}`} class={styles.faded}>
              {columnExamples(table, index)
                .map((cell) => shorten(cell))
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button look="quiet" onClick={() => setShown(shown + STEP)}>
            {say('moreDifferences', { n: more })}
          </Button>
        </div>
      )}
      <div class={styles.actions}>
        <p id={`${id}-outcome`} role="status" class={styles.outcome}>
          {outcome.text}
        </p>
        <Button
          look="primary"
          off={busy || !outcome.ok}
          describedBy={`${id}-outcome`}
          onClick={() => takeIn(panel, words, { ...incoming, said })}
        >
          {say('readSo')}
        </Button>
        <Button
          look="quiet"
          onClick={() => panel.bring(incoming.read.ok ? { ...incoming, asked: null } : null)}
        >
          {say('cancelImport')}
        </Button>
      </div>
    </section>
  )
}
