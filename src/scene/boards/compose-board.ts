import { drawnTexts } from '../../i18n/drawn-texts'
import type { BoardId } from '../../journey/board-id'
import { fingerprint } from '../../journey/fingerprint'
import type { Container, NodeRecord } from '../shape'
import { layerName } from '../view/layer-name'
import type { MapView } from '../view/map-view'
import { boardTitle } from './board-title'
import { BOARDS } from './boards'
import { drawTable, tableWidth } from './draw-table'
import { nativeTable } from './native-table'
import { APART, BODY, IN_JAM, MARGIN, TITLE } from './metrics'
import { createSheet, heightOf } from './sheet'

/** Narrowest board, in pixels: its title and its question need room. */
const LEAST = 640

/** A board as it is drawn, with what tells whether one on the canvas shows the same. */
export interface ComposedBoard {
  readonly scene: Container
  readonly print: string
}

/** Draws a board of a journey: a frame in Design, a section in FigJam, with everything in its place. */
export function composeBoard(id: BoardId, view: MapView, drawing: 'design' | 'jam'): ComposedBoard {
  const { journey, theme } = view
  const own = drawnTexts(journey.language)
  const { notes, pictures = [], tables, proportion } = BOARDS[id](view)
  const key = `board:${id}`
  const scale = drawing === 'jam' ? IN_JAM : 1
  const sheet = createSheet(scale)
  const width = Math.max(
    LEAST,
    ...tables.map(tableWidth),
    ...pictures.map((picture) => picture.width),
  )
  const { question } = own.boards[id]
  const title = boardTitle(id, view)

  let y = MARGIN
  const line = (part: string, text: string, face: typeof TITLE | typeof BODY, color: string) => {
    sheet.write({ key: `${key}/${part}`, text, face, color, x: MARGIN, y, width })
    y += heightOf(text, face, width)
  }
  line('title', title, TITLE, theme.ink)
  y += 4
  line('question', question, BODY, theme.faded)
  notes.forEach((note, i) => {
    y += 8
    line(`note${i}`, note, BODY, theme.tones.caution)
  })
  y += APART - 8
  for (const picture of pictures) {
    picture.draw(sheet, { x: MARGIN, y, key: `${key}/${picture.key}` })
    y += picture.height + APART
  }
  tables.forEach((table) => {
    const own = `${key}/${table.key}`
    const isNative = drawing === 'jam' && table.isNative === true && table.rows.length > 0
    y = isNative
      ? nativeTable(sheet, own, table, MARGIN, y)
      : drawTable(sheet, theme, own, table, MARGIN, y)
    y += APART
  })
  const across = width + 2 * MARGIN
  const down = Math.max(y - APART + MARGIN, proportion === undefined ? 0 : across / proportion)
  const size = { width: Math.round(across * scale), height: Math.round(down * scale) }
  const print = fingerprint(JSON.stringify([size, theme.ground, sheet.shapes]))
  const record: NodeRecord = { kind: 'board', id, fields: { journey: journey.id, print } }
  const root = { key, name: layerName(own.boardWords.board, title), record, ...size }
  const look = { fill: theme.ground, children: sheet.shapes }
  return {
    print,
    scene:
      drawing === 'jam'
        ? { type: 'section', ...root, ...look }
        : { type: 'frame', layout: 'plane', radius: 24, clip: true, ...root, ...look },
  }
}
