import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey, Language } from '../../journey/journey'
import type { LaneKind } from '../../journey/lane-kind'
import type { MapKindId } from '../../journey/map-kind-id'
import { newHead, newLane, newStage } from '../../journey/new-record'
import { buildTemplate } from '../../templates/build-template'
import { optionalStages } from '../../templates/leave-out-stages'
import { inLanguage } from '../../templates/local'
import { TEMPLATES } from '../../templates/templates'
import { createWords } from '../words/words'

/** Something a new map can start from. */
export interface Starter {
  readonly id: string
  readonly name: string
  readonly summary: string
  /** What its map is made for; `null` where it shows a whole way. */
  readonly kind: MapKindId | null
  /** Rows of the method that it shows. */
  readonly covers: readonly string[]
  /** Stages that can be left out, in their order (C35). */
  readonly optional: readonly { readonly key: string; readonly name: string }[]
  /** A fresh journey, in the language of the map. */
  readonly build: (language: Language, without?: ReadonlySet<string>) => Journey
}

/** Every template that a new map can start from, named in the panel's language. */
export const startersIn = (language: Language): Starter[] =>
  TEMPLATES.map((draft) => ({
    id: draft.id,
    name: inLanguage(draft.name, language),
    summary: inLanguage(draft.summary, language),
    kind: draft.kind ?? null,
    covers: draft.covers,
    optional: optionalStages(draft).map(({ key, name }) => ({
      key,
      name: inLanguage(name, language),
    })),
    build: (mapLanguage, without = NO_STAGES) => buildTemplate(draft, mapLanguage, { without }),
  }))

/** What to start from without an example, named in the panel's language. */
export function emptyStarter(language: Language): Starter {
  const { say } = createWords(language)
  return {
    id: 'empty',
    name: say('emptyMap'),
    summary: say('emptyMapSummary'),
    kind: null,
    covers: [],
    optional: [],
    build: emptyJourney,
  }
}

const NO_STAGES: ReadonlySet<string> = new Set()

/** The lanes nearly every map has (C41). */
const USUAL_LANES = [
  'actions',
  'touchpoints',
  'emotions',
  'barriers',
  'solutions',
  'kpis',
] as const satisfies LaneKind[]

/** A journey with three stages and the usual lanes, and no cards. */
export function emptyJourney(language: Language): Journey {
  const { say } = createWords(language)
  return {
    ...newHead(language),
    title: say('emptyMapTitle'),
    personas: [],
    stages: [say('firstStage'), say('secondStage'), say('thirdStage')].map(newStage),
    lanes: USUAL_LANES.map((kind) => ({
      ...newLane(kind, drawnTexts(language).lanes[kind].name),
      hint: drawnTexts(language).lanes[kind].hint,
    })),
    cards: [],
  }
}
