import type { MapView } from '../../view/map-view'
import { TYPE, type Line } from '../lines'
import type { Pill, PillText } from '../pill'
import { fit } from './room'

const HEIGHT = 28

/** A part of a figure that people may retype, or, without a field, a word of ours beside it. */
export type Figure = PillText & { readonly name: string }

interface Figures {
  readonly pill: Pill | null
  /** Figures for which there was no room: people may retype them beneath, where they wrap. */
  readonly lines: readonly Line[]
  /** Words of ours for which there was no room. */
  readonly words: readonly string[]
}

/**
 * Figures on the upper edge, as many as there is room for; the others are for elsewhere.
 * @param groups what must stand together, the most important first; each part goes by the same key in either place
 */
export function figurePill(
  { theme }: MapView,
  key: string,
  groups: readonly (readonly Figure[])[],
): Figures {
  const pillOf = (texts: readonly Figure[]): Pill => ({
    key,
    name: 'Figure',
    fill: theme.surface,
    stroke: theme.faded,
    height: HEIGHT,
    padding: 12,
    texts,
  })
  const kept = groups
    .map((group) => group.filter(({ text }) => text !== ''))
    .filter((group) => group.length > 0)
  let shown = kept.length
  while (shown > 0 && !fit(pillOf(kept.slice(0, shown).flat()))) shown -= 1
  const left = kept.slice(shown).flat()
  return {
    pill: shown === 0 ? null : pillOf(kept.slice(0, shown).flat()),
    lines: left.flatMap(({ key: part, name, text, color, field }): Line[] =>
      field ? [{ key: part, name, text, type: TYPE.strong, color, field, above: 8 }] : [],
    ),
    words: left.filter(({ field }) => field === undefined).map(({ text }) => text),
  }
}
