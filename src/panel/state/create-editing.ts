import type { Journey } from '../../journey/journey'
import { bad, problem } from '../../journey/problem'
import type { AskPlanner } from '../../planner/ask'
import type { Snapshot } from '../../planner/snapshot'
import { createDrafts } from '../kept/create-drafts'
import { withKept, type Kept } from '../kept/kept'
import { createSync, type Sync } from '../sync/create-sync'
import { inStep, isActing } from '../sync/sync-state'
import { askFor, type Action } from './action'
import type { Jobs } from './create-jobs'
import type { Store } from './create-store'
import { keepPlace } from './keep-place'
import type { Panel } from './panel'
import { NOWHERE, type Job, type PanelState } from './panel-state'
import { all, focusing, saying } from './reducers'

interface Editing {
  readonly hands: Pick<
    Panel,
    | 'open'
    | 'leave'
    | 'edit'
    | 'type'
    | 'settle'
    | 'act'
    | 'undo'
    | 'picture'
    | 'reveal'
    | 'layer'
    | 'visit'
    | 'place'
    | 'drafts'
    | 'keep'
    | 'letGo'
  >
  /** Opens a map that has just been read or drawn. */
  readonly show: (snapshot: Snapshot) => void
  readonly open: (root: string) => Promise<void>
  /** Writes what waits. */
  readonly finish: () => Promise<void>
  readonly receive: (snapshot: Snapshot) => void
  /** Another page is open now. */
  readonly turnPage: () => void
  /** The map of that root is no longer on the canvas. */
  readonly lose: (root: string) => void
}

/** The map that is open, and everything one does to it. */
export function createEditing(store: Store<PanelState>, ask: AskPlanner, jobs: Jobs): Editing {
  let sync: Sync | null = null
  const drafts = createDrafts()

  const close = (): Kept | null => {
    const typed = sync?.stop() ?? null
    sync = null
    return typed
  }

  const keep = (kept: Kept, inHand = false): void =>
    store.set((state) =>
      all(inHand ? focusing(`kept:${kept.id}`) : same)({
        ...state,
        kept: withKept(state.kept, kept),
      }),
    )
  const keepDrafts = (before: Journey, after: Journey | null): void => {
    for (const { kept, inHand } of drafts.takeLost(before, after)) keep(kept, inHand)
  }

  const show = (snapshot: Snapshot): void => {
    close()
    sync = createSync(ask, snapshot, {
      onState: (next) => {
        const before = store.get().sync?.shown
        if (before === undefined) return
        store.set((state) => ({
          ...state,
          sync: next,
          place: keepPlace(state.place, before, next.shown),
        }))
        keepDrafts(before, next.shown)
      },
      // What was said of the edit is not true any more.
      onProblem: (found) => store.set((state) => saying('')({ ...state, problem: found })),
      onKept: keep,
    })
    const stage = snapshot.journey.stages[0]?.id ?? null
    store.set((state) =>
      focusing('screen')({
        ...state,
        screen: 'map',
        incoming: null,
        problem: null,
        sync: inStep(snapshot),
        place: { ...NOWHERE, stage },
      }),
    )
  }

  const toGallery = (change: (state: PanelState) => PanelState): void => {
    close()
    store.set((state) =>
      // What was said was said of the map.
      focusing('screen')(
        change(saying('')({ ...state, screen: 'gallery', sync: null, place: NOWHERE })),
      ),
    )
  }

  const open = async (root: string): Promise<void> => {
    const opened = await ask('open', { root })
    if (opened.ok) show(opened.value)
    else toGallery((state) => ({ ...state, problem: opened.problem }))
  }

  const finish = async (): Promise<void> => {
    await sync?.finish()
  }

  const leave = async (): Promise<void> => {
    await finish()
    const left = await ask('leave', {})
    toGallery((state) => ({
      ...state,
      incoming: null,
      maps: left.ok ? left.value.maps : state.maps,
    }))
  }

  const edit: Panel['edit'] = (operations, { said, undo = false, focus, place } = {}) => {
    const done = sync?.edit(operations)
    if (done?.ok !== true) return false
    store.set((state) => {
      const placed = place === undefined ? state : { ...state, place: { ...state.place, ...place } }
      return all(
        said === undefined ? same : saying(said, undo),
        focus === undefined ? same : focusing(focus),
      )({ ...placed, problem: null })
    })
    return true
  }

  const act: Panel['act'] = (action, said, undo = true, done) => {
    const { sync: state, job } = store.get()
    if (sync === null || state === null || job !== null || isActing(state)) return
    sync.act(
      (root) => {
        const asked = askFor(ask, root, action)
        const { title } = state.shown
        const doing = LONG[action.type]
        return doing === undefined ? asked : jobs.follow(asked, { doing, title })
      },
      (answer) => {
        store.set((now) =>
          answer.ok
            ? saying(said, undo)({ ...now, problem: null })
            : saying('')({ ...now, problem: answer.problem }),
        )
        if (answer.ok) done?.()
      },
    )
  }

  return {
    show,
    open,
    finish,
    receive: (snapshot) => sync?.receive(snapshot),
    turnPage: () => {
      if (store.get().sync !== null) toGallery(same)
    },
    lose: (root) => {
      const { sync: state } = store.get()
      if (state?.truth.root !== root) return
      const typed = close()
      toGallery((now) => ({ ...now, problem: problem('map-gone') }))
      if (typed !== null) keep(typed, true)
      keepDrafts(state.shown, null)
    },
    hands: {
      open,
      leave,
      edit,
      type: (key, operation) => void sync?.type(key, operation),
      settle: () => sync?.settle(),
      act,
      undo: () => sync?.undo(),
      picture: async (wanted) => {
        await finish()
        const root = store.get().sync?.truth.root
        return root === undefined ? bad('map-gone') : ask('picture', { root, ...wanted })
      },
      reveal: (record) => void ask('select', { records: [record], reveal: true }),
      layer: async (node) => {
        const found = await ask('layer', { node })
        if (found.ok) return found.value
        store.set((state) => saying('')({ ...state, problem: found.problem }))
        return null
      },
      visit: (node, said) =>
        void ask('visit', { node }).then((gone) => {
          if (!gone.ok) store.set((state) => saying('')({ ...state, problem: gone.problem }))
          else if (gone.value.isElsewhere) toGallery(saying(said.elsewhere))
          else store.set((state) => saying(said.here)({ ...state, problem: null }))
        }),
      place: (place) => store.set((state) => ({ ...state, place: { ...state.place, ...place } })),
      drafts,
      keep,
      letGo: (id) =>
        store.set((state) => ({ ...state, kept: state.kept.filter((one) => one.id !== id) })),
    },
  }
}

/** Actions that may take long. */
const LONG: Readonly<Partial<Record<Action['type'], Job['doing']>>> = {
  tidy: 'tidying',
  take: 'taking',
}

const same = (state: PanelState): PanelState => state
