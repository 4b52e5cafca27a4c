import { bad, good, type Result } from '../journey/problem'
import { childrenOf, type Shape, type Weight } from '../scene/shape'

/** The fonts of a job, loaded. */
export interface Fonts {
  readonly of: (weight: Weight) => FontName
}

const FAMILY = 'Inter'
/** What to take where a weight cannot be had: a map must not fail for a font. */
const INSTEAD: Readonly<Record<Weight, readonly Weight[]>> = {
  Regular: ['Regular', 'Medium'],
  Medium: ['Medium', 'Regular'],
  'Semi Bold': ['Semi Bold', 'Bold', 'Medium', 'Regular'],
  Bold: ['Bold', 'Semi Bold', 'Medium', 'Regular'],
}

/** Loads the fonts for some weights, or the next best of the family. Fails with `no-font` where none can be had. */
export async function loadFonts(weights: ReadonlySet<Weight>): Promise<Result<Fonts>> {
  const loaded = new Map<Weight, FontName>()
  for (const weight of weights) {
    const font = await firstOf(INSTEAD[weight])
    if (font === null) return bad('no-font', { font: `${FAMILY} ${weight}` })
    loaded.set(weight, font)
  }
  const of = (weight: Weight): FontName => loaded.get(weight) ?? { family: FAMILY, style: weight }
  return good({ of })
}

const LETTERED: ReadonlySet<string> = new Set(['sticky', 'labelled', 'table'])

/** The weights that a subtree is written in. Stickies and shapes come in Medium, and tables are written in it. */
export function weightsIn(shapes: readonly Shape[]): Set<Weight> {
  const weights = new Set<Weight>()
  const visit = (shape: Shape): void => {
    if (shape.type === 'text' || shape.type === 'labelled') weights.add(shape.weight)
    if (LETTERED.has(shape.type)) weights.add('Medium')
    if (shape.type === 'text') weights.add('Regular')
    childrenOf(shape).forEach(visit)
  }
  shapes.forEach(visit)
  return weights
}

/** Loads every font that texts on the canvas have, which people may have changed. Fails where one is missing here. */
export async function loadFontsOf(
  texts: readonly (TextNode | TextSublayerNode)[],
): Promise<Result<null>> {
  for (const text of texts) {
    if (text.hasMissingFont) return bad('no-font', { font: nameOf(text.fontName) })
    const { fontName } = text
    const fonts =
      typeof fontName === 'symbol'
        ? text.getRangeAllFontNames(0, text.characters.length)
        : [fontName]
    for (const font of fonts) {
      if (!(await canLoad(font))) return bad('no-font', { font: nameOf(font) })
    }
  }
  return good(null)
}

async function firstOf(styles: readonly Weight[]): Promise<FontName | null> {
  for (const style of styles) {
    const font = { family: FAMILY, style }
    if (await canLoad(font)) return font
  }
  return null
}

/** Figma gives no other sign of a font that is not there than that it fails: twice, since once it may fail for anything. */
const canLoad = (font: FontName): Promise<boolean> =>
  load(font)
    .catch(() => load(font))
    .then(
      () => true,
      () => false,
    )

const load = async ({ family, style }: FontName): Promise<void> =>
  figma.loadFontAsync({ family, style })

const nameOf = (font: FontName | symbol): string =>
  typeof font === 'symbol' ? '' : `${font.family} ${font.style}`
