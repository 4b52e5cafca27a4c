import type { AskPlanner } from '../../planner/ask'
import type { News } from '../../planner/news'
import type { Store } from './create-store'
import type { Panel } from './panel'
import type { Job, PanelState } from './panel-state'

/** A job that lasts longer, in milliseconds, shows how far it has come. */
export const JOB_SHOWN_AFTER = 200

/** The long job that runs, if one does: how far it is, and the way to stop it. */
export interface Jobs {
  /** Shows the job until it is answered, should that take long; gives the answer on. */
  readonly follow: <A>(
    asked: Promise<A> & Pick<Job, 'number'>,
    about: Pick<Job, 'doing' | 'title'>,
  ) => Promise<A>
  readonly cancel: Panel['cancel']
  readonly progress: (news: Extract<News, { type: 'progress' }>) => void
}

export function createJobs(store: Store<PanelState>, ask: AskPlanner): Jobs {
  const setJob = (number: number, change: (job: Job) => Job | null): void =>
    store.set((state) =>
      state.job?.number === number ? { ...state, job: change(state.job) } : state,
    )

  return {
    follow: async (asked, about) => {
      const { number } = asked
      const job = { number, ...about, done: 0, total: 0, shown: false }
      store.set((state) => ({ ...state, job, problem: null }))
      const timer = setTimeout(
        () => setJob(number, (now) => ({ ...now, shown: true })),
        JOB_SHOWN_AFTER,
      )
      const answer = await asked
      clearTimeout(timer)
      setJob(number, () => null)
      return answer
    },
    cancel: () => {
      const { job } = store.get()
      if (job !== null) void ask('cancel', { number: job.number })
    },
    progress: ({ number, done, total }) => setJob(number, (job) => ({ ...job, done, total })),
  }
}
