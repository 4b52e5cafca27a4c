import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { governanceOf } from '../../journey/metrics/governance'
import * as styles from '../map/side-list.module.css'
import { SideScreen } from '../map/side-screen'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { stageTitle } from '../words/titles'
import { AddDepartment } from './add-department'
import { DepartmentGrid } from './department-grid'

/** With more touchpoints than this only those of one stage are shown: nobody looks through more at once. */
const MOST = 60
const ALL = ''

/** Departments by touchpoints, to be ticked: who takes part where (C5, C6). */
export function Governance({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { words } = usePanel()
  const { say } = words
  const { shown: journey } = sync
  const { stages, lanes, cards } = journey
  const { departments, groups } = useMemo(
    () => governanceOf({ stages, lanes, cards }),
    [stages, lanes, cards],
  )
  /** Columns stay where they are while one ticks, though the map names its departments in another order now, or no more. */
  const [shownColumns, setColumns] = useState<readonly string[]>([])
  const columns = useMemo(() => {
    const all = [...new Set([...shownColumns, ...departments])]
    return all.length === shownColumns.length ? shownColumns : all
  }, [shownColumns, departments])
  useEffect(() => setColumns(columns), [columns])
  const [chosen, setChosen] = useState<string | null>(null)

  const total = groups.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0)
  const canShowAll = total <= MOST
  const here = state.place.stage ?? stages[0]?.id ?? ALL
  const wanted = chosen ?? (canShowAll ? ALL : here)
  const isThere = stages.some(({ id }) => id === wanted)
  const stage = isThere || (wanted === ALL && canShowAll) ? wanted : here
  const seen = groups.filter((group) => stage === ALL || group.stage.id === stage)

  return (
    <SideScreen title={say('governance')} state={state}>
      {total === 0 ? (
        <p class={styles.lead}>{say('noTouchpoints')}</p>
      ) : (
        <>
          <p class={styles.lead}>{say('governanceMean')}</p>
          {stages.length > 1 && (
            <Select
              label={say('shownStage')}
              value={stage}
              focusName="governance-stage"
              options={[
                ...(canShowAll ? [{ value: ALL, text: say('allStages') }] : []),
                ...stages.map(({ id }) => ({ value: id, text: stageTitle(journey, id, words) })),
              ]}
              onChoose={setChosen}
            />
          )}
          <DepartmentGrid journey={journey} groups={seen} departments={columns} />
          <AddDepartment
            language={journey.language}
            present={columns}
            onAdd={(name) => setColumns([...columns, name])}
          />
        </>
      )}
    </SideScreen>
  )
}
