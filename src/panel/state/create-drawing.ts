import type { AskPlanner } from '../../planner/ask'
import type { Snapshot } from '../../planner/snapshot'
import type { Jobs } from './create-jobs'
import type { Store } from './create-store'
import type { Panel } from './panel'
import type { PanelState } from './panel-state'
import { focusing } from './reducers'

interface DrawingTurns {
  readonly jobs: Jobs
  /** Writes what waits for the map that is open. */
  readonly before: () => Promise<void>
  readonly show: (snapshot: Snapshot) => void
}

/** Draws a journey as a new map, one at a time. */
export function createDrawing(
  store: Store<PanelState>,
  ask: AskPlanner,
  { jobs, before, show }: DrawingTurns,
): Panel['draw'] {
  return async (journey) => {
    if (store.get().job !== null) return false
    await before()
    const drawn = await jobs.follow(ask('draw', { journey }), {
      doing: 'drawing',
      title: journey.title,
    })
    if (drawn.ok) {
      show(drawn.value)
      return true
    }
    store.set((state) => focusing('screen')({ ...state, problem: drawn.problem }))
    return false
  }
}
