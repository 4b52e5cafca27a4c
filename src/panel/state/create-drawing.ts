import { newId } from '../../journey/new-id'
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
  readonly edit: Panel['edit']
}

/** Draws a journey as a new map, one at a time. */
export function createDrawing(
  store: Store<PanelState>,
  ask: AskPlanner,
  { jobs, before, show, edit }: DrawingTurns,
): Pick<Panel, 'draw' | 'drawKin'> {
  const draw: Panel['draw'] = async (journey) => {
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
  const drawKin: Panel['drawKin'] = async (make) => {
    const { sync, job } = store.get()
    if (sync === null || job !== null) return false
    const family = sync.shown.family || newId()
    const patch = { family }
    if (sync.shown.family === '' && !edit([{ type: 'journey.edit', patch }])) return false
    await before()
    // Where that was refused, a copy of its own would belong to nothing; why is said already.
    const journey = store.get().sync?.truth.journey
    return journey?.family === family ? draw(make(journey, family)) : false
  }
  return { draw, drawKin }
}
