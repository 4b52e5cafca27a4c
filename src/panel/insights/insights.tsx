import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { checkJourney } from '../../journey/checks'
import { departmentsOf, governanceOf } from '../../journey/metrics/governance'
import { SideScreen } from '../map/side-screen'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { ScreenLink, type LinkedScreen } from './screen-link'
import * as styles from './insights.module.css'

/** What there is to learn of a map, in the order in which it helps: what is amiss first. */
const INSIGHTS = [
  'checks',
  'boards',
  'personas',
  'whatIf',
  'governance',
  'kinds',
  'catalogs',
  'decisions',
  'maturity',
  'family',
] as const satisfies readonly LinkedScreen[]

/** What can be learnt of the map as a whole. */
export function Insights({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { words } = usePanel()
  const { shown, truth } = sync
  const found = useMemo(() => checkJourney(shown).filter(({ muted }) => !muted).length, [shown])
  const { boards } = truth.notes
  const behind = boards.filter(({ isBehind }) => isBehind).length
  const alone = useMemo(() => {
    const { departments, groups } = governanceOf(shown)
    const all = groups.flatMap(({ touchpoints }) => touchpoints)
    return departments.length === 0
      ? 0
      : all.filter((card) => departmentsOf(card).length === 0).length
  }, [shown])
  const facts: Partial<Record<LinkedScreen, string>> = {
    checks: found === 0 ? words.say('nothingFound') : words.count('finding', found),
    ...(alone > 0 ? { governance: words.count('unattended', alone) } : {}),
    ...(behind > 0 ? { boards: words.count('behind', behind) } : {}),
    ...(behind === 0 && boards.length > 0 ? { boards: words.count('board', boards.length) } : {}),
  }
  return (
    <SideScreen title={words.say('insightsScreen')} state={state}>
      <ul class={styles.list}>
        {INSIGHTS.map((screen) => (
          <ScreenLink key={screen} to={screen} fact={facts[screen] ?? ''} />
        ))}
      </ul>
    </SideScreen>
  )
}
