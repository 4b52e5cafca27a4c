import { drawnTexts } from '../../i18n/drawn-texts'
import type { BoardId } from '../../journey/board-id'
import type { MapView } from '../view/map-view'
import { shortened } from './shortened'

/** What stands over a board: what it is, and of which map. */
export const boardTitle = (id: BoardId, { journey, words }: MapView): string =>
  `${drawnTexts(journey.language).boards[id].title} · ${shortened(journey.title) || words.untitled}`
