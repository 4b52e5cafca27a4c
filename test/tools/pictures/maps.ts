import type { Browser } from 'playwright-core'
import type { Language, Theme } from '../../../src/journey/journey'
import { drawMap, type Editor } from '../../../src/playground/cli/plugin/draw-map'
import { exportPng } from '../../../src/playground/node/export-png'
import { buildTemplate } from '../../../src/templates/build-template'
import { b2b } from '../../../src/templates/b2b'
import { retail } from '../../../src/templates/retail'
import { THEMES } from '../../../src/scene/theme'
import { saas } from '../../../src/templates/saas'
import type { TemplateDraft } from '../../../src/templates/template-draft'
import { dataUrl, rendered, type Size } from './rendered'

interface MapPicture {
  readonly name: string
  readonly template: TemplateDraft
  readonly language: Language
  readonly editor: Editor
  readonly theme: Theme
  /** Pixels of the picture per pixel of the map. */
  readonly scale: number
}

const MAPS: readonly MapPicture[] = [
  {
    name: 'retail-en-figma.png',
    template: retail,
    language: 'en',
    editor: 'figma',
    theme: 'day',
    scale: 1,
  },
  {
    name: 'b2b-ru-figma-dusk.png',
    template: b2b,
    language: 'ru',
    editor: 'figma',
    theme: 'dusk',
    scale: 0.75,
  },
  {
    name: 'saas-en-figjam.png',
    template: saas,
    language: 'en',
    editor: 'figjam',
    theme: 'day',
    scale: 0.6,
  },
  {
    name: 'retail-ru-figjam.png',
    template: retail,
    language: 'ru',
    editor: 'figjam',
    theme: 'day',
    scale: 0.6,
  },
]

/** A picture, and the colour to show where it is transparent. */
interface Picture {
  readonly name: string
  readonly png: Uint8Array
  readonly ground: string
}

/** A part of a map, near enough to read. Offsets in pixels of the map. */
interface Detail extends Size {
  readonly name: string
  readonly map: string
  readonly x: number
  readonly y: number
}

const DETAILS: readonly Detail[] = [
  {
    name: 'detail-figma.png',
    map: 'retail-en-figma.png',
    ...{ x: 32, y: 960, width: 1052, height: 720 },
  },
  {
    name: 'detail-figjam.png',
    map: 'saas-en-figjam.png',
    ...{ x: 32, y: 2360, width: 1200, height: 700 },
  },
]

/** Pictures of maps and of parts of maps; `large` is the first map with every pixel. */
export async function mapPictures(
  browser: Browser,
): Promise<{ pictures: readonly Picture[]; large: Uint8Array }> {
  const pictures: Picture[] = []
  const whole = new Map<string, Uint8Array>()
  for (const { name, template, language, editor, theme, scale } of MAPS) {
    const journey = { ...buildTemplate(template, language), theme }
    const boards = { editor, boards: [] }
    await drawMap(journey, boards, console.error, async ({ document, nodes }) => {
      const png = await exportPng(document, nodes, scale)
      pictures.push({ name, png, ground: THEMES[theme].ground })
      if (DETAILS.some(({ map }) => map === name))
        whole.set(name, await exportPng(document, nodes, 1))
    })
  }
  for (const { name, map, x, y, width, height } of DETAILS) {
    const url = dataUrl(pictureOf(whole, map), 'image/png')
    const part = `<img style="position: absolute; left: ${-x}px; top: ${-y}px" src="${url}">`
    const png = await rendered(browser, part, { width, height })
    pictures.push({ name, png, ground: THEMES.day.ground })
  }
  return { pictures, large: pictureOf(whole, MAPS[0]?.name ?? '') }
}

function pictureOf(whole: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const picture = whole.get(name)
  if (picture === undefined) throw new Error(`There is no picture of ${name}`)
  return picture
}
