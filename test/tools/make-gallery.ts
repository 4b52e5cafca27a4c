import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOARD_IDS } from '../../src/journey/board-id'
import { LANGUAGES, type Language } from '../../src/journey/journey'
import { drawnTexts } from '../../src/i18n/drawn-texts'
import { TEMPLATES } from '../../src/templates/templates'
import { ensureBuild } from '../../src/playground/cli/ensure-build'
import { drawGallery, type GalleryPicture } from './gallery/draw-gallery'
import { galleryPage } from './gallery/gallery-page'

/**
 * Draws every template and every board of it in both editors and languages with the built plugin, and writes one page with
 * them all to `build/gallery/`. Run by `npm run gallery`; `npm run gallery -- b2b` draws one template.
 */
const folder = join('build', 'gallery')
const [only] = process.argv.slice(2)

const source = ensureBuild(console.error)
mkdirSync(folder, { recursive: true })
const pictures: GalleryPicture[] = []
for (const template of TEMPLATES) {
  if (only !== undefined && template.id !== only) continue
  for (const editor of ['figma', 'figjam'] as const) {
    for (const language of LANGUAGES) {
      for (const picture of await drawGallery(source, template, editor, language)) {
        writeFileSync(join(folder, picture.file), picture.png)
        console.log(`${picture.file}  ${(picture.png.length / 1000).toFixed(0)} kB`)
        pictures.push(picture)
      }
    }
  }
}
const titleOf = (language: Language, what: string): string => {
  const board = BOARD_IDS.find((id) => id === what)
  return board === undefined ? what : drawnTexts(language).boards[board].title
}
writeFileSync(join(folder, 'index.html'), galleryPage(pictures, titleOf))
console.log(`${String(pictures.length)} pictures: ${join(folder, 'index.html')}`)
