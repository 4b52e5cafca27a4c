import { shownLanes } from '../../journey/shown-lanes'
import { tableOf } from '../../i18n/in-words/table-of'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { MapView } from '../view/map-view'
import type { BoardContent } from './content'
import { shortened } from './shortened'

const LANES = 180
const STAGES = 240

/**
 * The map as a plain table: stages across, lanes down, a line for each card (C33). In FigJam it is a table of the editor's
 * own.
 */
export function tableBoard({ journey }: MapView): BoardContent {
  const { boards } = drawnTexts(journey.language)
  const [head = [], ...rows] = tableOf(journey)
  const lanes = shownLanes(journey)
  return {
    notes: [],
    tables: [
      {
        key: 'map',
        isNative: true,
        columns: head.map((title, i) => ({
          title: shortened(title),
          width: i === 0 ? LANES : STAGES,
        })),
        rows:
          head.length === 1
            ? []
            : rows.map((cells, i) => ({
                key: lanes[i]?.id ?? '',
                cells: cells.map((text, column) => ({
                  text: text.split('\n').map(shortened).join('\n'),
                  ...(column === 0 && { weight: 'Semi Bold' as const }),
                })),
              })),
        empty: boards.table.empty,
      },
    ],
  }
}
