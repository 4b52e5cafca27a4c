import type { Language } from '../../../src/journey/journey'
import type { GalleryPicture } from './draw-gallery'

/** One page with all pictures, those of a template together. Nothing in it comes from a map. */
export function galleryPage(
  pictures: readonly GalleryPicture[],
  titleOf: (language: Language, what: string) => string,
): string {
  const figures = pictures.map(
    ({ file, template, editor, language, what }) =>
      `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${template} · ${editor} · ${language} · ${titleOf(language, what)}</figcaption></figure>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Tropa: every template and board</title>
<style>
body { margin: 24px; background: #e9ebf2; font: 14px/1.4 sans-serif; display: grid; gap: 24px; }
figure { margin: 0; } img { max-width: 100%; height: auto; display: block; }
</style>
${figures.join('\n')}
`
}
