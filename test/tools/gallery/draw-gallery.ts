import { BOARD_IDS } from '../../../src/journey/board-id'
import type { Language } from '../../../src/journey/journey'
import type { Result } from '../../../src/journey/problem'
import { askPlugin } from '../../../src/playground/ask-plugin'
import { connectClient } from '../../../src/playground/host'
import { createNodeDocument } from '../../../src/playground/node/create-node-document'
import { exportPng } from '../../../src/playground/node/export-png'
import { runPluginInNode } from '../../../src/playground/node/run-plugin'
import { buildTemplate } from '../../../src/templates/build-template'
import { kinOf, workedOn } from '../../templates/worked-on'
import type { TemplateDraft } from '../../../src/templates/template-draft'

export interface GalleryPicture {
  readonly file: string
  readonly template: string
  readonly editor: 'figma' | 'figjam'
  readonly language: Language
  /** `map`, or which board. */
  readonly what: string
  readonly png: Uint8Array
}

/**
 * A template and all its boards, as the built plugin draws them.
 * @param scale pixels of a picture per pixel of a board; maps are drawn half as large
 * @throws Error where it refuses
 */
export async function drawGallery(
  source: string,
  template: TemplateDraft,
  editor: 'figma' | 'figjam',
  language: Language,
  scale = 0.5,
): Promise<GalleryPicture[]> {
  const document = await createNodeDocument({ editor, name: template.id })
  const client = connectClient(document)
  const run = runPluginInNode(client, source, { console })
  try {
    const { ask } = askPlugin(client)
    const journey = { ...workedOn(buildTemplate(template, language)), family: 'kin' }
    for (const other of kinOf(journey)) needed(await ask('draw', { journey: other }))
    const { root } = needed(await ask('draw', { journey }))
    const picture = async (what: string, node: string): Promise<GalleryPicture> => ({
      file: `${template.id}-${editor}-${language}-${what}.png`,
      template: template.id,
      editor,
      language,
      what,
      png: await exportPng(document, [node], what === 'map' ? scale / 2 : scale),
    })
    const pictures = [await picture('map', root)]
    for (const board of BOARD_IDS) {
      needed(await ask('drawBoard', { root, board }))
      const [drawn] = client.figma.currentPage.selection
      if (drawn === undefined) throw new Error(`The board ${board} is not selected`)
      pictures.push(await picture(board, drawn.id))
    }
    return pictures
  } finally {
    run.stop()
    client.close()
    document.dispose()
  }
}

function needed<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(result.problem.code)
}
