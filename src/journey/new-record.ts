import { usualPlace } from './channel'
import { OFFER_QUESTIONS, SKEPTIC_QUESTIONS, type Card, type CardKind } from './card'
import type { JourneyHead } from './journey'
import type { Language } from './language'
import type { Lane } from './lane'
import type { LaneKind } from './lane-kind'
import { ASSUMED_STEPS } from './maturity'
import { newId } from './new-id'
import type { Persona } from './persona'
import type { Stage } from './stage'

/** What stands for a whole map of which nothing is known but its language. */
export const newHead = (language: Language): JourneyHead => ({
  id: newId(),
  title: '',
  scenario: '',
  state: 'as-is',
  language,
  theme: 'day',
  owner: '',
  review: '',
  muted: [],
  kind: null,
  flow: 'linear',
  family: '',
  maturity: [],
  maturitySteps: ASSUMED_STEPS,
  badges: false,
})

/** A stage of which only the name is known. */
export const newStage = (name: string): Stage => ({
  id: newId(),
  name,
  subtitle: '',
  task: '',
  importance: null,
  score: null,
  emotion: null,
  feeling: '',
  transition: { traffic: null, tools: [] },
  entered: null,
  passed: null,
  expected: null,
  returns: null,
})

/** An empty lane of a kind, nobody's in particular. */
export const newLane = (kind: LaneKind, name: string): Lane => ({
  id: newId(),
  kind,
  name,
  hint: '',
  persona: null,
  hidden: false,
})

/** A persona of which only the name is known. */
export const newPersona = (name: string): Persona => ({
  id: newId(),
  name,
  role: null,
  description: '',
  quote: '',
  priorities: [],
  properties: [],
  needs: [],
  factors: [],
  besides: [],
  benefits: [],
  offer: '',
  entry: null,
  communications: [],
  stances: [],
})

/** A card of which only place and text are known. What somebody just typed has no evidence yet. */
export function newCard(kind: CardKind, stage: string, lane: string, text: string): Card {
  const base = { id: newId(), stage, lane, text, evidence: null, step: null }
  switch (kind) {
    case 'note':
      return { kind, ...base }
    case 'step':
      return { kind, ...base, link: null }
    case 'touchpoint':
      return {
        kind,
        ...base,
        channel: 'other',
        place: usualPlace('other'),
        importance: null,
        score: null,
        owner: '',
        accountable: '',
        departments: [],
        status: 'exists',
        due: '',
        atStandard: null,
      }
    case 'barrier':
      return { kind, ...base, number: 0, severity: 'workaround', blocks: stage, solutions: [] }
    case 'solution':
      return { kind, ...base, urgency: 'soon', owner: '', due: '' }
    case 'kpi':
      return { kind, ...base, value: '', change: '', trend: null, better: 'up' }
    case 'offer':
      return {
        kind,
        ...base,
        advantage: '',
        benefit: '',
        usp: Array.from({ length: OFFER_QUESTIONS }, () => ''),
        skeptic: Array.from({ length: SKEPTIC_QUESTIONS }, () => null),
      }
    case 'cost':
      return { kind, ...base, part: 'price', amount: '' }
    case 'decision':
      return { kind, ...base, affects: [], day: '', author: '', verdict: 'open' }
  }
}
