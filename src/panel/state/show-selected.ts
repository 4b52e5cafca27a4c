import type { RecordRef } from '../../protocol/record-ref'
import type { PanelState } from './panel-state'

/** Of no map, or where it is said what is selected. */
const STAYING: ReadonlySet<PanelState['screen']> = new Set<PanelState['screen']>([
  'gallery',
  'share',
])

/**
 * Shows what is selected on the canvas.
 * @param typing whether the person is typing in the panel: then the stage stays, since another one
 * would take the field away from under their hands
 */
export function showSelected(
  state: PanelState,
  records: readonly RecordRef[],
  typing: boolean,
): PanelState {
  const { sync, place } = state
  if (sync === null) return state
  const ids = new Set(records.map(({ id }) => id))
  const cards = sync.shown.cards.filter(({ id }) => ids.has(id))
  const [card] = cards
  const picked = cards.length > 1 ? cards.map(({ id }) => id) : []
  const lane = records.find(({ kind }) => kind === 'lane')?.id ?? null
  const stage = card?.stage ?? records.find(({ kind }) => kind === 'stage')?.id ?? place.stage
  if (typing && stage !== place.stage) return state
  const isSame =
    place.stage === stage &&
    place.card === (card?.id ?? null) &&
    place.lane === lane &&
    place.picked.join() === picked.join()
  if (isSame) return state
  // Nothing selected says nothing about the card that is being edited here.
  const keepsForm = typing || records.length === 0 || place.form === card?.id
  const form = keepsForm ? place.form : null
  return {
    ...state,
    screen: STAYING.has(state.screen) || typing || card === undefined ? state.screen : 'map',
    place: {
      stage,
      card: card?.id ?? null,
      picked,
      lane,
      form,
      removing: place.removing && stage === place.stage,
    },
  }
}
