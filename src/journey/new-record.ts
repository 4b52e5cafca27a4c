import { usualPlace } from './channel'
import type { Card, CardKind } from './card'
import type { Lane } from './lane'
import type { LaneKind } from './lane-kind'
import { newId } from './new-id'
import type { Persona } from './persona'
import type { Stage } from './stage'

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
})

/** An empty lane of a kind, nobody's in particular. */
export const newLane = (kind: LaneKind, name: string): Lane => ({
  id: newId(),
  kind,
  name,
  hint: '',
  persona: null,
})

/** A persona of which only the name is known. */
export const newPersona = (name: string): Persona => ({
  id: newId(),
  name,
  role: null,
  description: '',
  quote: '',
  priorities: [],
})

/** A card of which only place and text are known. What somebody just typed has no evidence yet. */
export function newCard(kind: CardKind, stage: string, lane: string, text: string): Card {
  const base = { id: newId(), stage, lane, text, evidence: null }
  switch (kind) {
    case 'note':
      return { kind, ...base }
    case 'touchpoint':
      return {
        kind,
        ...base,
        channel: 'other',
        place: usualPlace('other'),
        importance: null,
        score: null,
        owner: '',
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
      return { kind, ...base, advantage: '', benefit: '' }
    case 'cost':
      return { kind, ...base, part: 'price', amount: '' }
  }
}
