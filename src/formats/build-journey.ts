import { drawnTexts } from '../i18n/drawn-texts'
import type { Card } from '../journey/card'
import type { Journey } from '../journey/journey'
import type { Lane } from '../journey/lane'
import { cardKindOfLane } from '../journey/lane-kind'
import { LIMITS } from '../journey/limits'
import { newCard, newLane, newPersona, newStage } from '../journey/new-record'
import type { Persona } from '../journey/persona'
import { bad, type Result } from '../journey/problem'
import type { Emotion } from '../journey/scales'
import type { Stage } from '../journey/stage'
import { checkJourney } from './check-journey'
import { emptyJourney } from './empty-journey'
import type { ReadHints } from './format'
import type { Losses } from './loss'

/** Puts a journey together from what a reader finds, in the order in which it finds it. */
export interface JourneyBuilder {
  /** A new stage. Those that have an `order` stand by it, before the others. @returns its id */
  readonly stage: (name: string, order?: number | null) => string
  readonly editStage: (id: string, fields: Partial<Omit<Stage, 'id' | 'emotion'>>) => void
  /** One of the emotions that were found for a stage: their mean becomes the stage's, and is noted where they differ. */
  readonly feel: (id: string, emotion: Emotion) => void
  /** A new persona. @returns its id */
  readonly persona: (name: string, fields?: Partial<Omit<Persona, 'id' | 'name'>>) => string
  /** A new lane, in the order of `place`. @returns its id */
  readonly lane: (lane: Pick<Lane, 'kind' | 'name' | 'persona'>, place: number) => string
  /** A new card of the kind that its lane is made for. @returns the card; `null` where the map is full or the lane holds none */
  readonly card: (
    place: { readonly lane: string; readonly stage: string },
    text: string,
    refine?: (card: Card) => Card,
  ) => Card | null
  readonly editHead: (fields: Partial<Pick<Journey, 'title' | 'scenario' | 'state'>>) => void
  /** @returns the journey, or `too-large` (`size`, `limit`), `no-stages`, or what `checkJourney` says */
  readonly build: () => Result<Journey>
}

interface FoundStage {
  readonly record: Stage
  readonly emotions: number[]
  readonly order: number
}

/** A builder of one journey, empty. */
export function createBuilder(hints: ReadHints, losses: Losses): JourneyBuilder {
  const head: Partial<Journey> = {}
  const stages = new Map<string, FoundStage>()
  const personas: Persona[] = []
  const lanes = new Map<string, { readonly record: Lane; readonly place: number }>()
  const cards: Card[] = []
  let barriers = 0
  let over: { readonly size: number; readonly limit: number } | null = null
  const isFull = (size: number, limit: number): boolean => {
    if (size > limit) over ??= { size, limit }
    return size > limit
  }
  return {
    stage: (name, order = null) => {
      const record = newStage(name)
      isFull(stages.size + 1, LIMITS.stages)
      stages.set(record.id, { record, emotions: [], order: order ?? Infinity })
      return record.id
    },
    editStage: (id, fields) => void Object.assign(stages.get(id)?.record ?? {}, fields),
    feel: (id, emotion) => {
      if (emotion !== null) stages.get(id)?.emotions.push(emotion)
    },
    persona: (name, fields = {}) => {
      const record = { ...newPersona(name), ...fields }
      if (!isFull(personas.length + 1, LIMITS.personas)) personas.push(record)
      return record.id
    },
    lane: ({ kind, name, persona }, place) => {
      const usual = drawnTexts(hints.language).lanes[kind]
      const hint = name === usual.name ? usual.hint : ''
      const record = { ...newLane(kind, name), hint, persona }
      isFull(lanes.size + 1, LIMITS.lanes)
      lanes.set(record.id, { record, place })
      return record.id
    },
    card: ({ lane, stage }, text, refine = (card) => card) => {
      const kind = cardKindOfLane(lanes.get(lane)?.record.kind ?? 'emotions')
      if (kind === null || isFull(cards.length + 1, LIMITS.cards)) return null
      const blank = newCard(kind, stage, lane, text)
      const card = refine(blank.kind === 'barrier' ? { ...blank, number: (barriers += 1) } : blank)
      cards.push(card)
      return card
    },
    editHead: (fields) => void Object.assign(head, fields),
    build: () => {
      if (over !== null) return bad('too-large', over)
      if (stages.size === 0) return bad('no-stages')
      return checkJourney({
        ...emptyJourney(hints),
        ...head,
        personas,
        stages: [...stages.values()]
          .sort((a, b) => a.order - b.order || 0)
          .map((stage) => withEmotion(stage, losses)),
        lanes: [...lanes.values()].sort((a, b) => a.place - b.place).map(({ record }) => record),
        cards,
      })
    },
  }
}

function withEmotion({ record, emotions }: FoundStage, losses: Losses): object {
  if (emotions.length === 0) return record
  if (new Set(emotions).size > 1) losses.note('scores-averaged', record.name)
  const mean = emotions.reduce((sum, emotion) => sum + emotion, 0) / emotions.length
  // Halves go away from the middle, so that both sides count the same.
  return { ...record, emotion: Math.sign(mean) * Math.round(Math.abs(mean)) || 0 }
}
