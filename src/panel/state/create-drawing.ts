import type { AskPlanner } from '../../planner/ask'
import type { News } from '../../planner/news'
import type { Snapshot } from '../../planner/snapshot'
import type { Store } from './create-store'
import type { Panel } from './panel'
import type { Job, PanelState } from './panel-state'
import { focusing } from './reducers'

/** A job that lasts longer, in milliseconds, shows how far it has come. */
export const JOB_SHOWN_AFTER = 200

interface Drawing {
  readonly hands: Pick<Panel, 'draw' | 'cancel'>
  readonly progress: (news: Extract<News, { type: 'progress' }>) => void
}

interface DrawingTurns {
  /** Writes what waits for the map that is open. */
  readonly before: () => Promise<void>
  readonly show: (snapshot: Snapshot) => void
}

/** Drawing a new map: the only long job one can start from the panel. */
export function createDrawing(
  store: Store<PanelState>,
  ask: AskPlanner,
  { before, show }: DrawingTurns,
): Drawing {
  const setJob = (number: number, change: (job: Job) => Job | null): void =>
    store.set((state) =>
      state.job?.number === number ? { ...state, job: change(state.job) } : state,
    )

  const draw: Panel['draw'] = async (journey) => {
    if (store.get().job !== null) return false
    await before()
    const asked = ask('draw', { journey })
    const { number } = asked
    const job = { number, title: journey.title, done: 0, total: 0, shown: false }
    store.set((state) => ({ ...state, job, problem: null }))
    const timer = setTimeout(
      () => setJob(number, (now) => ({ ...now, shown: true })),
      JOB_SHOWN_AFTER,
    )
    const drawn = await asked
    clearTimeout(timer)
    setJob(number, () => null)
    if (drawn.ok) {
      show(drawn.value)
      return true
    }
    store.set((state) => focusing('screen')({ ...state, problem: drawn.problem }))
    return false
  }

  return {
    hands: {
      draw,
      cancel: () => {
        const { job } = store.get()
        if (job !== null) void ask('cancel', { number: job.number })
      },
    },
    progress: ({ number, done, total }) => setJob(number, (job) => ({ ...job, done, total })),
  }
}
