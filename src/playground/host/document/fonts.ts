/** Inter as Figma names its styles; these come with the engine. */
export const bundledFonts: readonly FontName[] = [
  { family: 'Inter', style: 'Regular' },
  { family: 'Inter', style: 'Medium' },
  { family: 'Inter', style: 'Semi Bold' },
  { family: 'Inter', style: 'Bold' },
  { family: 'Inter', style: 'Extra Bold' },
]

const weights: readonly (readonly [style: string, weight: number])[] = [
  ['Thin', 100],
  ['Extra Light', 200],
  ['Light', 300],
  ['Regular', 400],
  ['Medium', 500],
  ['Semi Bold', 600],
  ['Bold', 700],
  ['Extra Bold', 800],
  ['Black', 900],
]

interface Face {
  fontFamily: string
  fontWeight: number
  italic: boolean
}

/** Figma's name of the font a text node has. */
export function fontNameOf(face: Face): FontName {
  const weight = weights.find(([, value]) => value === face.fontWeight)?.[0] ?? 'Regular'
  const slanted = weight === 'Regular' ? 'Italic' : `${weight} Italic`
  return { family: face.fontFamily, style: face.italic ? slanted : weight }
}

/** The graph's fields for a font; an unknown style counts as Regular. */
export function faceOf(font: FontName): Face {
  const italic = font.style.endsWith('Italic')
  const upright = font.style.replace(/ ?Italic$/u, '')
  const weight = weights.find(([style]) => style === upright)?.[1] ?? 400
  return { fontFamily: font.family, fontWeight: weight, italic }
}

/** Variable fonts read back with settings Figma adds, so fonts compare by family and style. */
export function isSameFont(left: FontName, right: FontName): boolean {
  return left.family === right.family && left.style === right.style
}

export function fontKey(font: FontName): string {
  return `${font.family}|${font.style}`
}
