import { compareJourneys } from '../../journey/compare/compare-journeys'
import { byId } from '../../journey/compare/records'
import type { AskPlanner } from '../../planner/ask'
import type { Store } from './create-store'
import type { Panel } from './panel'
import type { PanelState } from './panel-state'

/** Looks at the other maps of the page, and marks in the panel what the open one has otherwise. Nothing is written. */
export function createComparing(
  store: Store<PanelState>,
  ask: AskPlanner,
): Pick<Panel, 'seeMaps' | 'compare'> {
  return {
    seeMaps: async () => {
      const said = await ask('hello', {})
      store.set((state) =>
        said.ok ? { ...state, maps: said.value.maps } : { ...state, problem: said.problem },
      )
    },
    compare: async (root) => {
      const other = root === null ? null : await ask('peek', { root })
      const { sync } = store.get()
      if (other === null || root === null || sync === null) {
        store.set((state) => ({ ...state, compared: null }))
        return false
      }
      if (!other.ok) {
        store.set((state) => ({ ...state, problem: other.problem }))
        return false
      }
      // Once: what changes from now on changes in the open map, and is seen card by card.
      const { theirs } = compareJourneys(sync.shown, other.value)
      const compared = { root, open: sync.truth.root, cards: byId(theirs.card) }
      store.set((state) => ({ ...state, compared, problem: null }))
      return true
    },
  }
}
