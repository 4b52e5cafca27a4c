import fc from 'fast-check'
import { apply } from '../../../src/journey/apply'
import { hiddenLast } from '../../../src/journey/hidden-last'
import type { Journey } from '../../../src/journey/journey'
import {
  relinkCard,
  relinkLane,
  relinkPersona,
  relinkStage,
  type Tell,
} from '../../../src/journey/references'
import { journey } from '../arbitrary'
import { operationOn } from '../arbitrary-operation'

/** Any journey as it stands on a canvas: hidden lanes last. */
const anyJourney = journey.map((one): Journey => ({ ...one, lanes: hiddenLast(one.lanes) }))

/** What becomes of a journey under some hands: every operation that is not refused. */
export const editedFrom = (journey: Journey, most = 10): fc.Arbitrary<Journey> =>
  fc.array(operationOn(journey), { maxLength: most }).map((operations) =>
    operations.reduce((current, operation) => {
      const next = apply(current, operation)
      return next.ok ? next.value : current
    }, journey),
  )

/** The same, where nothing gets the id of something else that is gone: people's ids are free forever. */
export const editedSince = (journey: Journey): fc.Arbitrary<Journey> =>
  editedFrom(journey, 6).filter((next) => givesNoIdAgain(journey, next))

/** The same journey as a tool tells it that knows no ids. */
export function underOtherIds(journey: Journey): Journey {
  const other = (id: string): string => `x-${id}`
  const tell: Tell = (_, id) => other(id)
  return {
    ...journey,
    id: 'another',
    personas: journey.personas.map((one) => ({ ...relinkPersona(one, tell), id: other(one.id) })),
    stages: journey.stages.map((one) => ({ ...relinkStage(one, tell), id: other(one.id) })),
    lanes: journey.lanes.map((one) => ({ ...relinkLane(one, tell), id: other(one.id) })),
    cards: journey.cards.map((one) => ({
      ...relinkCard(one, tell),
      id: other(one.id),
      stage: other(one.stage),
      lane: other(one.lane),
    })),
  }
}

/** Two journeys: strangers whose ids meet by chance, or one that became two, with ids or without. */
export const pair: fc.Arbitrary<{ readonly mine: Journey; readonly theirs: Journey }> = fc.oneof(
  fc.record({ mine: anyJourney, theirs: anyJourney }),
  anyJourney.chain((mine) => fc.record({ mine: fc.constant(mine), theirs: editedFrom(mine) })),
  anyJourney.chain((mine) =>
    fc.record({ mine: fc.constant(mine), theirs: editedFrom(mine).map(underOtherIds) }),
  ),
)

/** Two journeys that were one, and that one; ids may have been lost on the way. */
export const three: fc.Arbitrary<{
  readonly base: Journey
  readonly mine: Journey
  readonly theirs: Journey
}> = anyJourney.chain((base) => {
  return fc.record({
    base: fc.constant(base),
    mine: editedSince(base),
    theirs: fc
      .tuple(editedSince(base), fc.boolean())
      .map(([theirs, isStrange]) => (isStrange ? underOtherIds(theirs) : theirs)),
  })
})

/** Operations at random may give an id that was free to something of another kind. */
function givesNoIdAgain(base: Journey, journey: Journey): boolean {
  const kinds = new Map([...base.lanes, ...base.cards].map(({ id, kind }) => [id, kind]))
  return [...journey.lanes, ...journey.cards].every(
    ({ id, kind }) => (kinds.get(id) ?? kind) === kind,
  )
}
