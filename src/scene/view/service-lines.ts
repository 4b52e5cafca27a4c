import type { Lane } from '../../journey/lane'
import type { LaneKind } from '../../journey/lane-kind'
import { textWidth } from '../measure-text'
import type { Weight } from '../shape'

/** The lines between the layers of a service, by the names of their words. */
export type ServiceLine = 'lineOfInteraction' | 'lineOfVisibility' | 'lineOfInternalInteraction'

/** Which line lies between which kinds of lanes (C10). */
const LINES: readonly (readonly [above: LaneKind, line: ServiceLine, below: LaneKind])[] = [
  ['actions', 'lineOfInteraction', 'frontstage'],
  ['frontstage', 'lineOfVisibility', 'backstage'],
  ['backstage', 'lineOfInternalInteraction', 'support'],
]

/**
 * The lines of a map, by the id of the lane above which each is drawn: where both its lanes are shown and nothing lies
 * between them.
 */
export function serviceLines(lanes: readonly Lane[]): ReadonlyMap<string, ServiceLine> {
  const shown = lanes.filter(({ hidden }) => !hidden)
  return new Map(
    shown.flatMap(({ id, kind }, index): [string, ServiceLine][] => {
      const before = shown[index - 1]?.kind
      const found = LINES.find(([above, , below]) => above === before && below === kind)
      return found === undefined ? [] : [[id, found[1]]]
    }),
  )
}

/** Where a line goes on behind its name, in pixels from its left end. */
export const lineStart = (name: string, size: number, weight: Weight): number =>
  4 * Math.ceil((textWidth(name, size, weight) + size) / 4)
