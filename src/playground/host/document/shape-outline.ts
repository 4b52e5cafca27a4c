/**
 * The outline of a FigJam shape as a path in Figma's subset, in a box of this size.
 * Shapes nobody draws maps with fall back to a rectangle.
 */
export function shapeOutline(shapeType: string, width: number, height: number): string {
  const outline = outlines.get(shapeType) ?? rectangle
  return outline(width, height)
}

/** Corner radius of ROUNDED_RECTANGLE in FigJam, as far as the box allows. */
export const SHAPE_RADIUS = 12

/** How far a cubic's handles reach to make a quarter circle. */
const QUARTER = 0.5522847498

type Outline = (width: number, height: number) => string

const polygon =
  (points: readonly (readonly [x: number, y: number])[]): Outline =>
  (width, height) =>
    `${points
      .map(([x, y], index) => `${index === 0 ? 'M' : 'L'} ${x * width} ${y * height}`)
      .join(' ')} Z`

const rectangle = polygon([
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
])

const roundedRectangle: Outline = (width, height) => {
  const r = Math.min(SHAPE_RADIUS, width / 2, height / 2)
  const k = r * (1 - QUARTER)
  return [
    `M ${r} 0 L ${width - r} 0 C ${width - k} 0 ${width} ${k} ${width} ${r}`,
    `L ${width} ${height - r} C ${width} ${height - k} ${width - k} ${height} ${width - r} ${height}`,
    `L ${r} ${height} C ${k} ${height} 0 ${height - k} 0 ${height - r}`,
    `L 0 ${r} C 0 ${k} ${k} 0 ${r} 0 Z`,
  ].join(' ')
}

const ellipse: Outline = (width, height) => {
  const [x, y] = [width / 2, height / 2]
  const [dx, dy] = [x * QUARTER, y * QUARTER]
  return [
    `M ${x} 0 C ${x + dx} 0 ${width} ${y - dy} ${width} ${y}`,
    `C ${width} ${y + dy} ${x + dx} ${height} ${x} ${height}`,
    `C ${x - dx} ${height} 0 ${y + dy} 0 ${y}`,
    `C 0 ${y - dy} ${x - dx} 0 ${x} 0 Z`,
  ].join(' ')
}

/** The point of a chevron is as deep as a quarter of its height, at most a third of its width. */
const chevron: Outline = (width, height) => {
  const tip = Math.min(height / 4, width / 3)
  const middle = height / 2
  return `M 0 0 L ${width - tip} 0 L ${width} ${middle} L ${width - tip} ${height} L 0 ${height} L ${tip} ${middle} Z`
}

const pentagonArrow: Outline = (width, height) => {
  const tip = Math.min(height / 2, width / 3)
  const [top, bottom, neck] = [height / 4, (height * 3) / 4, width - tip]
  return `M 0 ${top} L ${neck} ${top} L ${neck} 0 L ${width} ${height / 2} L ${neck} ${height} L ${neck} ${bottom} L 0 ${bottom} Z`
}

const mirrored =
  (outline: Outline): Outline =>
  (width, height) => {
    const words = outline(width, height).split(' ')
    let isX = true
    return words
      .map((word) => {
        const value = Number(word)
        if (Number.isNaN(value)) return word
        isX = !isX
        return String(isX ? value : width - value)
      })
      .join(' ')
  }

const outlines: ReadonlyMap<string, Outline> = new Map<string, Outline>([
  ['SQUARE', rectangle],
  ['ROUNDED_RECTANGLE', roundedRectangle],
  ['ELLIPSE', ellipse],
  ['CHEVRON', chevron],
  ['ARROW_RIGHT', pentagonArrow],
  ['ARROW_LEFT', mirrored(pentagonArrow)],
  [
    'DIAMOND',
    polygon([
      [0.5, 0],
      [1, 0.5],
      [0.5, 1],
      [0, 0.5],
    ]),
  ],
  [
    'TRIANGLE_UP',
    polygon([
      [0.5, 0],
      [1, 1],
      [0, 1],
    ]),
  ],
  [
    'TRIANGLE_DOWN',
    polygon([
      [0, 0],
      [1, 0],
      [0.5, 1],
    ]),
  ],
  [
    'PARALLELOGRAM_RIGHT',
    polygon([
      [0.2, 0],
      [1, 0],
      [0.8, 1],
      [0, 1],
    ]),
  ],
  [
    'PARALLELOGRAM_LEFT',
    polygon([
      [0, 0],
      [0.8, 0],
      [1, 1],
      [0.2, 1],
    ]),
  ],
  [
    'HEXAGON',
    polygon([
      [0.25, 0],
      [0.75, 0],
      [1, 0.5],
      [0.75, 1],
      [0.25, 1],
      [0, 0.5],
    ]),
  ],
  [
    'OCTAGON',
    polygon([
      [0.3, 0],
      [0.7, 0],
      [1, 0.3],
      [1, 0.7],
      [0.7, 1],
      [0.3, 1],
      [0, 0.7],
      [0, 0.3],
    ]),
  ],
  [
    'PENTAGON',
    polygon([
      [0.5, 0],
      [1, 0.38],
      [0.81, 1],
      [0.19, 1],
      [0, 0.38],
    ]),
  ],
  [
    'TRAPEZOID',
    polygon([
      [0.2, 0],
      [0.8, 0],
      [1, 1],
      [0, 1],
    ]),
  ],
])
