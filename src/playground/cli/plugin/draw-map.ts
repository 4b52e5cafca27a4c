import type { BoardId } from '../../../journey/board-id'
import type { Journey } from '../../../journey/journey'
import type { HostDocument } from '../../host'
import type { Terminal } from '../terminal'
import { needed, runPluginOn, type AtWork } from './run-plugin-on'

export const EDITORS = ['figma', 'figjam'] as const
export type Editor = (typeof EDITORS)[number]

/** A map that the built plugin has drawn into an empty file. */
export interface DrawnMap {
  readonly document: HostDocument
  /** As the plugin reads it back from the canvas. */
  readonly journey: Journey
  /** Ids of the node of the map and of those of its boards, in the order in which they were asked for. */
  readonly nodes: readonly [string, ...string[]]
}

/**
 * Has the built plugin draw a journey, and boards beside it.
 *
 * @throws Error with the plugin's own words where it refuses
 */
export async function drawMap<T>(
  journey: Journey,
  { editor, boards }: { readonly editor: Editor; readonly boards: readonly BoardId[] },
  tell: Terminal['err'],
  use: (drawn: DrawnMap) => Promise<T>,
): Promise<T> {
  return runPluginOn({ editor, name: journey.title }, tell, async (atWork) => {
    const { root } = needed(await atWork.ask('draw', { journey }))
    const drawn: string[] = []
    for (const board of boards) drawn.push(await drawBoard(atWork, root, board))
    const opened = needed(await atWork.ask('open', { root }))
    const { document } = atWork
    return use({ document, journey: opened.journey, nodes: [root, ...drawn] })
  })
}

/** @returns the id of its node, which the plugin selects */
async function drawBoard({ ask, client }: AtWork, root: string, board: BoardId): Promise<string> {
  needed(await ask('drawBoard', { root, board }))
  const [drawn] = client.figma.currentPage.selection
  if (drawn === undefined) throw new Error(`The board ${board} was not drawn.`)
  return drawn.id
}
