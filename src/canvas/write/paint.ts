import type { Paint } from '../../scene/shape'

/** Figma's paints for a colour of the scene; none for no colour. */
export function paintsOf(paint: Paint | undefined): SolidPaint[] {
  if (paint === undefined) return []
  const channel = (at: number): number => parseInt(paint.slice(at, at + 2), 16) / 255
  const color = { r: channel(1), g: channel(3), b: channel(5) }
  return [
    paint.length > 7 ? { type: 'SOLID', color, opacity: channel(7) } : { type: 'SOLID', color },
  ]
}

/** The pattern of a dashed line; none for a full one. */
export const dashesOf = (dashed: boolean | undefined): number[] => (dashed === true ? [4, 4] : [])
