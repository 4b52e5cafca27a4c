import { drawnTexts } from '../../i18n/drawn-texts'
import type { LaneKind } from '../../journey/lane-kind'
import type { JourneyBuilder } from '../build-journey'
import type { ReadHints } from '../format'

/** The lanes of a map by their kinds, each made when it is first asked for; they stand in the order that is given. */
export function lanesOfShape(
  order: readonly LaneKind[],
  builder: JourneyBuilder,
  { language }: ReadHints,
): (kind: LaneKind) => string {
  const made = new Map<LaneKind, string>()
  return (kind) => {
    const { name } = drawnTexts(language).lanes[kind]
    const id = made.get(kind) ?? builder.lane({ kind, name, persona: null }, order.indexOf(kind))
    made.set(kind, id)
    return id
  }
}
