import { KIND_QUESTIONS } from '../../i18n/panel-texts/kind-questions'
import { KIND_TEXTS } from '../../i18n/panel-texts/kind-texts'
import type { MapKindId } from '../../journey/map-kind-id'
import { MAP_KINDS } from '../../journey/kinds'
import type { Words } from '../words/words'
import type { Starter } from './starter'

/** Starters that are made for the same. */
export interface StarterGroup {
  readonly id: MapKindId | 'whole'
  readonly title: string
  /** The question that such maps answer. */
  readonly asks: string
  readonly starters: readonly Starter[]
}

/**
 * The starters by what they are made for (C1, C20): first those for a whole way, then each kind of map in its usual order.
 * A kind without starters is left out.
 */
export function groupsOf(starters: readonly Starter[], words: Words): StarterGroup[] {
  const { language, say } = words
  const groups: StarterGroup[] = [
    { id: 'whole', title: say('wholeWay'), asks: say('wholeWayAsks'), starters: ofKind(null) },
    ...MAP_KINDS.map(({ id }) => ({
      id,
      title: KIND_TEXTS[language][id].name,
      asks: KIND_QUESTIONS[language][id],
      starters: ofKind(id),
    })),
  ]
  return groups.filter((group) => group.starters.length > 0)

  function ofKind(kind: MapKindId | null): Starter[] {
    return starters.filter((starter) => starter.kind === kind)
  }
}
