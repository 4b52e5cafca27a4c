import { stageColor, THEMES } from '../../../src/scene/theme'

/** Corners of a chevron as maps have it, with its upper left corner at `x`, `y`. */
export function chevron(x: number, y: number, width: number, height: number): string {
  const tip = height * 0.42
  const points = [
    [x, y],
    [x + width - tip, y],
    [x + width, y + height / 2],
    [x + width - tip, y + height],
    [x, y + height],
    [x + tip, y + height / 2],
  ]
  return points.map((point) => point.join(',')).join(' ')
}

/** A trail of three chevrons that climbs, on the colours of the stages. 128 × 128. */
export function iconSvg(): string {
  const [from, to] = [stageColor(THEMES.day, 0, 2), stageColor(THEMES.day, 1, 2)]
  const trail = [
    { x: 19, y: 73, opacity: 0.55 },
    { x: 48, y: 51, opacity: 0.78 },
    { x: 77, y: 29, opacity: 1 },
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 128 128">
  <defs>
    <linearGradient id="way" x1="0" y1="128" x2="128" y2="0" gradientUnits="userSpaceOnUse">
      <stop offset="0" stop-color="${from}" />
      <stop offset="1" stop-color="${to}" />
    </linearGradient>
  </defs>
  <rect width="128" height="128" rx="28" fill="url(#way)" />
${trail
  .map(
    ({ x, y, opacity }) =>
      `  <polygon points="${chevron(x, y, 32, 26)}" fill="#ffffff" fill-opacity="${opacity}" stroke="#ffffff" stroke-opacity="${opacity}" stroke-width="3" stroke-linejoin="round" />`,
  )
  .join('\n')}
</svg>
`
}
