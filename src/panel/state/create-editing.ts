import { problem } from '../../journey/problem'
import type { AskPlanner } from '../../planner/ask'
import type { Snapshot } from '../../planner/snapshot'
import { createSync, type Sync } from '../sync/create-sync'
import { inStep } from '../sync/sync-state'
import type { Store } from './create-store'
import { keepPlace } from './keep-place'
import type { Panel } from './panel'
import { NOWHERE, type PanelState } from './panel-state'
import { all, focusing, saying } from './reducers'

interface Editing {
  readonly hands: Pick<
    Panel,
    'open' | 'leave' | 'edit' | 'type' | 'settle' | 'undo' | 'reveal' | 'place'
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
export function createEditing(store: Store<PanelState>, ask: AskPlanner): Editing {
  let sync: Sync | null = null

  const close = (): void => {
    sync?.stop()
    sync = null
  }

  const show = (snapshot: Snapshot): void => {
    close()
    sync = createSync(ask, snapshot, {
      onState: (next) =>
        store.set((state) =>
          state.sync === null
            ? state
            : { ...state, sync: next, place: keepPlace(state.place, state.sync.shown, next.shown) },
        ),
      // What was said of the edit is not true any more.
      onProblem: (found) => store.set((state) => saying('')({ ...state, problem: found })),
    })
    const stage = snapshot.journey.stages[0]?.id ?? null
    store.set((state) =>
      focusing('screen')({
        ...state,
        screen: 'map',
        problem: null,
        sync: inStep(snapshot),
        place: { ...NOWHERE, stage },
      }),
    )
  }

  const toGallery = (change: (state: PanelState) => PanelState): void => {
    close()
    store.set((state) =>
      focusing('screen')(change({ ...state, screen: 'gallery', sync: null, place: NOWHERE })),
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
    toGallery((state) => (left.ok ? { ...state, maps: left.value.maps } : state))
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

  return {
    show,
    open,
    finish,
    receive: (snapshot) => sync?.receive(snapshot),
    turnPage: () => {
      if (store.get().sync !== null) toGallery(same)
    },
    lose: (root) => {
      if (store.get().sync?.truth.root !== root) return
      toGallery((state) => ({ ...state, problem: problem('map-gone') }))
    },
    hands: {
      open,
      leave,
      edit,
      type: (key, operation) => void sync?.type(key, operation),
      settle: () => sync?.settle(),
      undo: () => sync?.undo(),
      reveal: (record) => void ask('select', { records: [record], reveal: true }),
      place: (place) => store.set((state) => ({ ...state, place: { ...state.place, ...place } })),
    },
  }
}

const same = (state: PanelState): PanelState => state
