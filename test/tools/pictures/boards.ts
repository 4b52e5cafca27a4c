import { retail } from '../../../src/templates/retail'
import { saas } from '../../../src/templates/saas'
import { drawGallery } from '../gallery/draw-gallery'

/** Pictures of two boards for the page on boards, by name. */
export async function boardPictures(source: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const pictureOf = async (template: typeof retail, board: string): Promise<Uint8Array> => {
    const all = await drawGallery(source, template, 'figma', 'en', 1)
    const found = all.find(({ what }) => what === board)
    if (found === undefined) throw new Error(`There is no board ${board}`)
    return found.png
  }
  return {
    'board-funnel.png': await pictureOf(retail, 'funnel'),
    'board-departments.png': await pictureOf(saas, 'departments'),
  }
}
