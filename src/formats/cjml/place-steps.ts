import type { Card } from '../../journey/card'
import { usualPlace, type Channel } from '../../journey/channel'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import { LIMITS } from '../../journey/limits'
import { newCard } from '../../journey/new-record'
import type { Level } from '../../journey/scales'
import type { Stage } from '../../journey/stage'
import { fitText } from '../fit-text'
import type { ReadHints } from '../format'
import type { Losses } from '../loss'
import { usualLane } from '../usual-lane'
import { channelOf } from './channel-names'
import { emotionOfRatings } from './emotion-of-ratings'
import type { ReadActor } from './read-actors'
import type { Step } from './read-step'
import { whoActs, type WhoActs } from './who-acts'

/** Lanes from top to bottom. */
const ORDER = ['actions', 'touchpoints', 'emotions', 'experience', 'backstage', 'notes'] as const
type Kind = (typeof ORDER)[number]

interface Where {
  /** The stage of each step, by their order. */
  readonly places: readonly Stage[]
  readonly stages: readonly Stage[]
  /** The ids of the personas whom end users became, in their order. */
  readonly personas: ReadonlyMap<ReadActor, string>
}

/** The lanes that steps need, their cards, and the stages with their emotions. */
export function placeSteps(
  steps: readonly Step[],
  { places, stages, personas }: Where,
  { language }: ReadHints,
  losses: Losses,
): Pick<Journey, 'stages' | 'lanes' | 'cards'> {
  const laneFor = createLanes([...personas.values()], language)
  const emotions = laneFor('emotions', null)
  const found = new Map(stages.map(({ id }) => [id, createFound()]))
  const cards: Card[] = []

  steps.forEach((step, index) => {
    const stage = places[index]?.id ?? ''
    const here = found.get(stage)
    if (here === undefined || cards.length > LIMITS.cards) return
    const who = whoActs(step)
    const kind = who.isBackstage ? 'backstage' : step.isAction ? 'actions' : 'touchpoints'
    const persona = who.user === null || personas.size === 1 ? null : personas.get(who.user)
    const { id, rank } = laneFor(kind, who.isBackstage ? null : (persona ?? null))
    take(here, step, rank)
    noteWho(who, step, losses)
    cards.push(cardOf(step, who, { kind, stage, lane: id }, losses))

    const isFirst = here.steps === 1
    const tell = (lane: 'experience' | 'notes', told: string): void =>
      linesOf(told).forEach((line, at) => {
        const text = lane === 'experience' || isFirst || at > 0 ? line : `${step.text}: ${line}`
        cards.push(newCard('note', stage, laneFor(lane, null).id, fitText(text, losses)))
      })
    tell('experience', step.description)
    tell('notes', step.comment)
  })
  return {
    stages: stages.map((stage) => {
      const { actions, contacts, isInOrder } = found.get(stage.id) ?? createFound()
      if (!isInOrder) losses.note('order-changed', stage.name)
      if (new Set(actions.length > 0 ? actions : contacts).size > 1)
        losses.note('scores-averaged', stage.name)
      return { ...stage, emotion: emotionOfRatings(actions, contacts) }
    }),
    lanes: emotions.all(),
    cards,
  }
}

/** Gives lanes as they are asked for. */
function createLanes(personas: readonly string[], language: ReadHints['language']) {
  const lanes = new Map<string, { readonly lane: Lane; readonly rank: number }>()
  return (kind: Kind, persona: string | null) => {
    const key = `${kind} ${persona ?? ''}`
    const known = lanes.get(key)
    const made = known ?? {
      lane: usualLane(kind, language, persona),
      rank:
        ORDER.indexOf(kind) * (personas.length + 1) +
        (persona === null ? 0 : personas.indexOf(persona) + 1),
    }
    lanes.set(key, made)
    return {
      id: made.lane.id,
      rank: made.rank,
      all: () => [...lanes.values()].sort((a, b) => a.rank - b.rank).map(({ lane }) => lane),
    }
  }
}

/** What the steps of a stage have brought. */
interface Found {
  readonly actions: Level[]
  readonly contacts: Level[]
  steps: number
  last: number
  isInOrder: boolean
}
const createFound = (): Found => ({
  actions: [],
  contacts: [],
  steps: 0,
  last: 0,
  isInOrder: true,
})

function take(found: Found, { isAction, rating }: Step, rank: number): void {
  found.steps += 1
  if (rank < found.last) found.isInOrder = false
  found.last = rank
  if (rating !== null) (isAction ? found.actions : found.contacts).push(rating)
}

function noteWho({ isAnswered, others }: WhoActs, { text }: Step, losses: Losses): void {
  if (isAnswered) losses.note('initiator-lost', text)
  for (const name of others) losses.note('part-left-out', `${text}: ${name}`)
}

function cardOf(
  { text, channel, rating, isAction, isMissing }: Step,
  { provider }: WhoActs,
  { kind, stage, lane }: { readonly kind: Kind; readonly stage: string; readonly lane: string },
  losses: Losses,
): Card {
  const words = fitText(text, losses)
  const card = newCard(kind === 'touchpoints' ? 'touchpoint' : 'note', stage, lane, words)
  if (card.kind !== 'touchpoint') {
    if (channel !== '') losses.note('part-left-out', `${text}: ${channel}`)
    if (isMissing && !isAction) losses.note('deviation-lost', text)
    return card
  }
  const known = channelNamed(channel, losses)
  return {
    ...card,
    channel: known,
    place: usualPlace(known),
    score: rating,
    owner: fitText(provider, losses),
    status: isMissing ? 'missing' : 'exists',
  }
}

function channelNamed(name: string, losses: Losses): Channel {
  if (name === '') return 'other'
  const channel = channelOf(name)
  if (channel === null) losses.note('channel-unknown', name)
  return channel ?? 'other'
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
