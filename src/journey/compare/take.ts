import { choosing, type Choice } from './choose'
import type { Comparison } from './compare-journeys'
import type { Difference } from './difference'
import { mapReferences } from './map-references'
import { mergeList } from './merge-list'
import { withOwnSteps } from './own-steps'
import { lanesInOrder, LIST_KINDS, type Fields, type Records } from './records'

/**
 * Mine with the chosen differences taken from theirs, and with whatever these need. What is added or moved stands behind
 * what it stands behind in theirs, as far as that is there. What would name a record that is not there names nothing. The
 * last stage stays, since a map needs one.
 */
export function take(comparison: Comparison, choice: Choice): Records {
  const { mine, differences } = comparison
  const whole = choosing(comparison, new Set(), choice)
  const chosen = differences.filter(({ key }) => whole.has(key))
  const stage = mergeList('stage', comparison, chosen)
  return withoutLost({
    journey: mine.journey.map((head) => withChanges(head, chosen)),
    persona: mergeList('persona', comparison, chosen),
    stage: stage.length === 0 ? mine.stage.slice(0, 1) : stage,
    lane: mergeList('lane', comparison, chosen),
    card: mergeList('card', comparison, chosen),
  })
}

function withChanges(head: Fields, chosen: readonly Difference[]): Fields {
  const changes = chosen.flatMap((one) =>
    one.kind === 'journey' && one.type === 'changed' ? one.fields : [],
  )
  return { ...head, ...Object.fromEntries(changes.map(({ field, after }) => [field, after])) }
}

/** Without cards that have no place, and without names of what is not there. */
function withoutLost(records: Records): Records {
  const idsOf = (list: readonly Fields[]): Set<string> => new Set(list.map(({ id }) => id))
  const [stages, lanes] = [idsOf(records.stage), idsOf(records.lane)]
  const card = records.card.filter(
    ({ stage, lane }) => stages.has(String(stage)) && lanes.has(String(lane)),
  )
  const there = { persona: idsOf(records.persona), stage: stages, lane: lanes, card: idsOf(card) }
  const sound = { ...records, card: withOwnSteps(card) }
  const [persona, stage, lane, cards] = LIST_KINDS.map((kind) =>
    sound[kind].map((record) =>
      mapReferences(kind, record, (to, id) => (there[to].has(id) ? id : null)),
    ),
  )
  return {
    journey: records.journey,
    persona: persona ?? [],
    stage: stage ?? [],
    lane: lanesInOrder(lane ?? []),
    card: cards ?? [],
  }
}
