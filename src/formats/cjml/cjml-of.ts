import { drawnTexts } from '../../i18n/drawn-texts'
import type { Card, CardOf } from '../../journey/card'
import { cardsByCell, cellKey } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import type { LaneKind } from '../../journey/lane-kind'
import { LEVELS } from '../../journey/scales'
import type { Stage } from '../../journey/stage'
import { noteLeftOut } from '../left-out'
import type { Losses } from '../loss'
import { nameOf } from '../name-of'
import { onOneLine, printable } from '../printable'
import { actorsOf, type Actors } from './actors-of'
import { channelName } from './channel-names'
import { emotionOfRatings } from './emotion-of-ratings'
import type { CjmlJourney, CjmlTouchpoint } from './touchpoint'

/** Lanes whose cards are told of a stage's touchpoints rather than being one. */
const TOLD = { experience: 'description', notes: 'comment' } as const satisfies Partial<
  Record<LaneKind, 'description' | 'comment'>
>
/** Lanes whose cards are actions: of the customer, or of the company. */
const ACTIONS = new Set<LaneKind>(['actions', 'touchpoints', 'backstage'])

/**
 * A journey in CJML's terms: stages are phases, touchpoints are communication points between end user and provider, actions
 * and what is done backstage are actions. What people experience and note is told at the first touchpoint of a stage.
 */
export function cjmlOf(journey: Journey, losses: Losses): CjmlJourney {
  const { words } = drawnTexts(journey.language)
  const isActual = journey.state === 'as-is'
  const actors = actorsOf(journey, losses)
  const cells = cardsByCell(journey)
  const carried = new Map<string, readonly string[]>()

  const touchpointsOf = (stage: Stage, phase: string): CjmlTouchpoint[] => {
    const touchpoints: CjmlTouchpoint[] = []
    const told: Record<'description' | 'comment', Card[]> = { description: [], comment: [] }
    for (const lane of journey.lanes) {
      for (const card of cells.get(cellKey(lane.id, stage.id)) ?? []) {
        const way = tellsOf(lane.kind)
        if (card.kind === 'touchpoint') {
          touchpoints.push(contact(card, lane, phase, { actors, isActual, losses }))
          carried.set(card.id, fieldsOf(card, isActual))
        } else if (ACTIONS.has(lane.kind)) {
          touchpoints.push(action(card, lane, stage, phase, { actors, isActual, losses }))
          carried.set(card.id, ['text'])
        } else if (way !== null) told[way].push(card)
      }
    }
    const [first, ...rest] = touchpoints
    if (first === undefined) return []
    const tell = (cards: readonly Card[]): string => {
      for (const { id } of cards) carried.set(id, ['text'])
      return cards.flatMap(({ text }) => printable(text, losses) || []).join('\n')
    }
    const comment = tell(told.comment)
    const description = isActual ? tell(told.description) : ''
    return [{ ...first, comment, description }, ...rest]
  }
  const phases = journey.stages.map((stage, index) => ({
    id: `P${index + 1}`,
    name: onOneLine(stage.name, losses) || nameOf(words.stage, index + 1, losses),
    description: printable(stage.subtitle, losses),
    stage,
  }))
  const touchpoints = phases.flatMap(({ id, name, stage }) => {
    const some = touchpointsOf(stage, id)
    const ratings = (type: CjmlTouchpoint['type']) =>
      some.flatMap((one) => (one.type === type ? (one.rating ?? []) : []))
    if (emotionOfRatings(ratings('action'), ratings('communication')) !== stage.emotion)
      losses.note('emotion-differs', name)
    return some
  })
  for (const { kind, persona } of journey.lanes) {
    // Nobody is named where something is told, and what is done backstage is the company's.
    if (persona !== null && (tellsOf(kind) !== null || kind === 'backstage'))
      losses.note('field-left-out', journey.personas.find(({ id }) => id === persona)?.name ?? '')
  }
  noteLeftOut(
    journey,
    {
      head: ['title', 'scenario', 'state'],
      personas: actors.carried,
      persona: ['name'],
      stage: ['name', 'subtitle', 'emotion'],
      lanes: new Set(
        journey.lanes.flatMap(({ id, kind }) =>
          ACTIONS.has(kind) || tellsOf(kind) !== null ? [id] : [],
        ),
      ),
      lane: ['persona'],
      cards: new Set(carried.keys()),
      card: ({ id }) => carried.get(id) ?? [],
    },
    losses,
  )
  return {
    type: isActual ? 'actual' : 'planned',
    title: onOneLine(journey.title, losses),
    summary: printable(journey.scenario, losses),
    phases: phases.map(({ id, name, description }) => ({ id, name, description })),
    endUsers: actors.endUsers(),
    providers: actors.providers(),
    touchpoints,
  }
}

interface Setting {
  readonly actors: Actors
  readonly isActual: boolean
  readonly losses: Losses
}

const tellsOf = (kind: LaneKind): 'description' | 'comment' | null =>
  kind === 'experience' || kind === 'notes' ? TOLD[kind] : null

/** What of a touchpoint is in the file; who is nobody's is not. */
const fieldsOf = ({ status }: CardOf<'touchpoint'>, isActual: boolean): string[] => [
  ...['text', 'channel', 'owner'],
  ...(isActual ? ['score', ...(status === 'competitor' ? [] : ['status'])] : []),
]

const contact = (
  card: CardOf<'touchpoint'>,
  lane: Lane,
  phase: string,
  { actors, isActual, losses }: Setting,
): CjmlTouchpoint => ({
  type: 'communication',
  phase,
  initiator: actors.endUser(lane.persona),
  label: printable(card.text, losses),
  receiver: actors.provider(card.owner),
  channel: channelName(card.channel),
  compliance: isActual ? (card.status === 'missing' ? 'missing' : 'completed') : null,
  comment: '',
  description: '',
  rating: isActual ? card.score : null,
})

const action = (
  card: Card,
  lane: Lane,
  stage: Stage,
  phase: string,
  { actors, isActual, losses }: Setting,
): CjmlTouchpoint => {
  const isOurs = lane.kind === 'backstage'
  const rating = isActual && !isOurs && stage.emotion !== null ? LEVELS[stage.emotion + 2] : null
  return {
    type: 'action',
    phase,
    initiator: isOurs ? actors.provider('') : actors.endUser(lane.persona),
    label: printable(card.text, losses),
    receiver: null,
    channel: null,
    compliance: isActual ? 'completed' : null,
    comment: '',
    description: '',
    rating: rating ?? null,
  }
}
