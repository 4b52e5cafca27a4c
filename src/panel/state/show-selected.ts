import type { RecordRef } from '../../protocol/record-ref'
import type { PanelState } from './panel-state'

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
  const card = sync.shown.cards.find(({ id }) => ids.has(id))
  const lane = records.find(({ kind }) => kind === 'lane')?.id ?? null
  const stage = card?.stage ?? records.find(({ kind }) => kind === 'stage')?.id ?? place.stage
  if (typing && stage !== place.stage) return state
  if (place.stage === stage && place.card === (card?.id ?? null) && place.lane === lane)
    return state
  // Nothing selected says nothing about the card that is being edited here.
  const keepsForm = typing || records.length === 0 || place.form === card?.id
  const form = keepsForm ? place.form : null
  return {
    ...state,
    screen: state.screen !== 'gallery' && !typing && card !== undefined ? 'map' : state.screen,
    place: {
      stage,
      card: card?.id ?? null,
      lane,
      form,
      removing: place.removing && stage === place.stage,
    },
  }
}
