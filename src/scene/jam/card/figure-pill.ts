import type { MapView } from '../../view/map-view'
import { TYPE, type Line } from '../lines'
import type { Pill, PillText } from '../pill'
import { fit } from './room'

const HEIGHT = 28

/** A part of a figure that people may retype, or, without a field, a word of ours beside it. */
export type Figure = PillText & { readonly name: string }

/**
 * Figures on the upper edge, as many as there is room for; the others beneath, where they wrap.
 * @param groups what must stand together, the most important first; each part goes by the same key in either place
 */
export function figurePill(
  { theme }: MapView,
  key: string,
  groups: readonly (readonly Figure[])[]
): { readonly pill: Pill | null; readonly under: readonly Line[] } {
  const pillOf = (texts: readonly Figure[]): Pill => ({
    key,
    name: 'Figure',
    fill: theme.surface,
    stroke: theme.faded,
    height: HEIGHT,
    texts
  })
  const kept = groups.map((group) => group.filter(({ text }) => text !== '')).filter((group) => group.length > 0)
  let shown = kept.length
  while (shown > 0 && !fit(pillOf(kept.slice(0, shown).flat()))) shown -= 1
  const under = kept.slice(shown).flatMap((group) =>
    group.map(({ key: part, name, text, color, field }): Line => ({
      key: part,
      name,
      text,
      type: TYPE.strong,
      color,
      ...(field && { field })
    }))
  )
  return { pill: shown === 0 ? null : pillOf(kept.slice(0, shown).flat()), under }
}
