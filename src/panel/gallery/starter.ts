import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey, Language } from '../../journey/journey'
import type { LaneKind } from '../../journey/lane-kind'
import { newHead, newLane, newStage } from '../../journey/new-record'
import { buildTemplate } from '../../templates/build-template'
import { inLanguage } from '../../templates/local'
import { TEMPLATES } from '../../templates/templates'
import { createWords } from '../words/words'

/** Something a new map can start from. */
export interface Starter {
  readonly id: string
  readonly name: string
  readonly summary: string
  /** A fresh journey, in the language of the map. */
  readonly build: (language: Language) => Journey
}

/** Everything a new map can start from, named in the panel's language; the empty map comes last. */
export const startersIn = (language: Language): Starter[] => [
  ...TEMPLATES.map((draft) => ({
    id: draft.id,
    name: inLanguage(draft.name, language),
    summary: inLanguage(draft.summary, language),
    build: (mapLanguage: Language) => buildTemplate(draft, mapLanguage),
  })),
  {
    id: 'empty',
    name: createWords(language).say('emptyMap'),
    summary: createWords(language).say('emptyMapSummary'),
    build: emptyJourney,
  },
]

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
