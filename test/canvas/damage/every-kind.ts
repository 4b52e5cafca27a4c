import { newCard, newHead, newLane, newPersona, newStage } from '../../../src/journey/new-record'
import type { Card, CardKind } from '../../../src/journey/card'
import type { Journey } from '../../../src/journey/journey'
import type { LaneKind } from '../../../src/journey/lane-kind'

const at = <T extends { readonly id: string }>(record: T, id: string): T => ({ ...record, id })

const LANES = [
  'actions',
  'touchpoints',
  'emotions',
  'barriers',
  'solutions',
  'kpis',
  'offer',
  'cost',
  'steps',
  'decisions',
] as const satisfies readonly LaneKind[]

/** A card that says something in every field that people write. */
function card(kind: CardKind, stage: string, lane: LaneKind, id: string): Card {
  const made: Card = {
    ...at(newCard(kind, stage, lane, `Text of ${id}`), id),
    evidence: { level: 'observed', source: `Source of ${id}` },
  }
  switch (made.kind) {
    case 'note':
      return made
    case 'step':
      return { ...made, link: { node: '1:2', name: 'Screen' } }
    case 'touchpoint':
      return { ...made, importance: 4, score: 2, owner: `Owner of ${id}` }
    case 'barrier':
      return { ...made, number: 1, severity: 'leaves', blocks: stage, solutions: ['door', 'gate'] }
    case 'solution':
      return { ...made, urgency: 'urgent', owner: `Owner of ${id}`, due: '2026-12-01' }
    case 'kpi':
      return { ...made, value: '12 %', change: '+2', trend: 'up' }
    case 'offer':
      return { ...made, advantage: `Advantage of ${id}`, benefit: `Benefit of ${id}` }
    case 'cost':
      return { ...made, amount: '100' }
    case 'decision':
      return { ...made, author: `Author of ${id}`, verdict: 'change', day: '2026-12-02' }
  }
}

/** A small journey with a record of every kind and something in every field. */
export const everyKind: Journey = {
  ...newHead('en'),
  id: 'way',
  title: 'The way',
  scenario: 'What it is about',
  state: 'to-be',
  theme: 'dusk',
  owner: 'Zoe',
  review: '2026-12-24',
  muted: ['longText'],
  personas: ['ann', 'bob'].map((id) => ({
    ...at(newPersona(`Name of ${id}`), id),
    role: 'technical' as const,
    description: `Description of ${id}`,
    quote: `Quote of ${id}`,
    priorities: ['Price', 'Trust'],
  })),
  stages: ['a', 'b'].map((id) => ({
    ...at(newStage(`Name of ${id}`), id),
    subtitle: `Subtitle of ${id}`,
    task: `Task of ${id}`,
    importance: 5 as const,
    score: 3 as const,
    emotion: 1 as const,
    feeling: 'Fine',
    transition: { traffic: 'warm' as const, tools: ['A call'] },
  })),
  lanes: LANES.map((kind) => ({
    ...at(newLane(kind, `Name of ${kind}`), kind),
    hint: `Hint of ${kind}`,
    persona: kind === 'actions' ? 'ann' : null,
  })),
  cards: [
    card('note', 'a', 'actions', 'note'),
    card('note', 'a', 'actions', 'other'),
    card('touchpoint', 'b', 'touchpoints', 'site'),
    card('barrier', 'a', 'barriers', 'wall'),
    card('solution', 'a', 'solutions', 'door'),
    card('solution', 'b', 'solutions', 'gate'),
    card('kpi', 'a', 'kpis', 'rate'),
    card('offer', 'b', 'offer', 'deal'),
    card('cost', 'b', 'cost', 'price'),
    card('step', 'a', 'steps', 'first'),
    card('decision', 'a', 'decisions', 'plan'),
  ],
}

/** Smaller, for what is done to it thousands of times. */
export const few: Journey = {
  ...everyKind,
  personas: everyKind.personas.slice(0, 1),
  lanes: everyKind.lanes.filter(({ kind }) => ['actions', 'emotions', 'barriers'].includes(kind)),
  cards: everyKind.cards
    .filter(({ lane }) => ['actions', 'barriers'].includes(lane))
    .map((one) => (one.kind === 'barrier' ? { ...one, solutions: [] } : one)),
}
