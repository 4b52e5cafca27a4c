import type { TablePart } from '../../i18n/in-words/table-of'
import type { Place } from '../state/panel-state'

/** What is selected: cards, on the canvas or here, or else a lane; `null` where nothing is. */
export function selectedPart({ card, picked, lane }: Place): TablePart | null {
  if (card !== null) return { cards: picked.includes(card) ? picked : [card] }
  return lane === null ? null : { lanes: [lane] }
}
