import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { compareRead } from '../../formats/compare-read'
import type { ReadAny } from '../../formats/read-any'
import { createCompareWords } from '../../i18n/compare/compare-words'
import { operationsFor } from '../../journey/compare/operations-for'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { Incoming, Start } from '../state/incoming'
import type { SyncState } from '../sync/sync-state'
import { ConflictGroup } from './conflict-group'
import { DifferenceGroupBox } from './difference-group-box'
import { groupDifferences } from './group-differences'
import * as styles from './import.module.css'
import { StartNote } from './start-note'
import { useChoice } from './use-choice'
import { drawAsNew, readSource } from './use-import'
import { WhatWasRead } from './what-was-read'

interface ProposalProps {
  readonly incoming: Incoming
  readonly read: ReadAny
  readonly sync: SyncState
  /** Whether something is being done to the map already. */
  readonly busy: boolean
}

/** What was read, held against the map that is open: every difference to be taken or left, and then all at once. */
export function Proposal({ incoming, read, sync, busy }: ProposalProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say, count, language } = words
  const [start, setStart] = useState<Start | null>(null)
  const [usePrints, setUsePrints] = useState(true)
  const { shown } = sync
  const comparison = useMemo(
    () => compareRead(shown, read, { start: start?.read ?? null, usePrints }),
    [shown, read, start, usePrints],
  )
  const said = useMemo(() => createCompareWords(comparison, language), [comparison, language])
  const { conflicts, groups } = useMemo(() => groupDifferences(comparison), [comparison])
  const { choice, set } = useChoice(comparison)
  const changes = count('change', choice.size)

  const takeAll = (): void => {
    const operations = operationsFor(comparison, choice)
    panel.act({ type: 'take', operations }, say('changesTaken', { changes }), true, () => {
      panel.bring(null)
      panel.go('map')
    })
  }
  const drawNew = (): void => {
    const own = readSource(incoming, null, words)
    if (own.ok) void drawAsNew(panel, words, own.value.journey)
    else panel.complain(own.problem)
  }
  const cancel = (): void => {
    panel.bring(null)
    panel.go('share')
  }

  return (
    <div class={styles.proposal}>
      <WhatWasRead incoming={incoming} read={read} />
      <StartNote
        start={start}
        hasBase={comparison.hasBase}
        onStart={setStart}
        onDoubt={() => setUsePrints(false)}
      />
      {comparison.differences.length === 0 && <p>{say('noDifference')}</p>}
      {conflicts.length > 0 && (
        <ConflictGroup conflicts={conflicts} choice={choice} onSet={set} said={said} />
      )}
      {groups.map((group) => (
        <DifferenceGroupBox key={group.id} group={group} choice={choice} onSet={set} said={said} />
      ))}
      <div class={styles.actions}>
        <Button look="primary" focusName="take" off={busy || choice.size === 0} onClick={takeAll}>
          {count('takeChanges', choice.size)}
        </Button>
        <Button off={busy} onClick={drawNew}>
          {say('drawNew')}
        </Button>
        <Button look="quiet" onClick={cancel}>
          {say('cancelImport')}
        </Button>
      </div>
    </div>
  )
}
