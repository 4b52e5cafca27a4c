import type { JSX } from 'preact'
import type { Glyph } from '../../scene/view/mark'

const LINE = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 } as const
const SOLID = { fill: 'currentColor' } as const

/** The same small drawings as on the map; the word beside says what each means. */
const DRAWN: Readonly<Record<Glyph, () => JSX.Element>> = {
  ring: () => <circle cx="6" cy="6" r="4" {...LINE} />,
  half: () => (
    <>
      <circle cx="6" cy="6" r="4" {...LINE} />
      <path d="M 6 2 A 4 4 0 0 0 6 10 Z" {...SOLID} />
    </>
  ),
  disc: () => <circle cx="6" cy="6" r="4.5" {...SOLID} />,
  triangle: () => <path d="M 6 1 L 11.5 11 H 0.5 Z" {...SOLID} />,
  square: () => <rect x="1.5" y="1.5" width="9" height="9" {...SOLID} />,
  diamond: () => <path d="M 6 1.5 L 10.5 6 L 6 10.5 L 1.5 6 Z" {...LINE} />,
  'solid-diamond': () => <path d="M 6 0.5 L 11.5 6 L 6 11.5 L 0.5 6 Z" {...SOLID} />,
  bang: () => <path d="M 4.8 1 H 7.2 L 6.8 7.5 H 5.2 Z M 5 9 H 7 V 11 H 5 Z" {...SOLID} />,
  up: () => <path d="M 6 2 L 11 10 H 1 Z" {...SOLID} />,
  down: () => <path d="M 6 10 L 11 2 H 1 Z" {...SOLID} />,
  level: () => <path d="M 1 6 H 10 M 7 3 L 10 6 L 7 9" {...LINE} />,
}

/** A mark of the map, in the colour of the text around it. */
export function GlyphIcon({ glyph, size = 12 }: { glyph: Glyph; size?: number }): JSX.Element {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 12 12">
      {DRAWN[glyph]()}
    </svg>
  )
}
