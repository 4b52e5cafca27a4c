import type { Card } from '../journey/card'
import type { Journey, Language } from '../journey/journey'
import { cardKindOfLane } from '../journey/lane-kind'
import { newId } from '../journey/new-id'
import { newHead } from '../journey/new-record'
import { buildCard } from './build-card'
import { leaveOutStages } from './leave-out-stages'
import { inLanguage, type Local } from './local'
import type { CardDraft, StageDraft, TemplateDraft } from './template-draft'

/**
 * A journey of its own from a template: fresh ids, the texts of one language.
 * @param without keys of optional stages to leave out (C35)
 * @throws Error where the template contradicts itself (a card in a lane of another kind, an unknown
 * key): a mistake in our own data, which the tests of the templates bring to light
 */
export function buildTemplate(
  whole: TemplateDraft,
  language: Language,
  { without = NO_STAGES }: { readonly without?: ReadonlySet<string> } = {},
): Journey {
  const draft = leaveOutStages(whole, without)
  const say = (text: Local): string => inLanguage(text, language)
  const personaIds = new Map(draft.personas.map(({ key }) => [key, newId()]))
  const laneIds = new Map(draft.lanes.map(({ key }) => [key, newId()]))
  const stages = draft.stages.map((stage) => ({ draft: stage, id: newId() }))
  const stageIds = new Map(
    stages.flatMap(({ draft: { key }, id }) => (key === undefined ? [] : [[key, id] as const])),
  )
  const made = stages.flatMap(({ draft: stage, id }) =>
    cellsInOrder(draft, stage).flatMap(({ key, kind, cards }) =>
      cards.map((card) => {
        const built = buildCard(
          card,
          { stage: id, lane: known(laneIds, key), step: null },
          language,
        )
        if (built.kind !== kind) {
          throw new Error(`${draft.id}: a ${built.kind} in lane ${key}: ${card.text[0]}`)
        }
        return { draft: card, card: built }
      }),
    ),
  )

  return {
    ...newHead(language),
    title: say(draft.title),
    scenario: say(draft.scenario),
    owner: say(draft.owner),
    kind: draft.kind ?? null,
    flow: draft.flow ?? 'linear',
    personas: draft.personas.map((persona) => ({
      id: known(personaIds, persona.key),
      name: say(persona.name),
      role: persona.role ?? null,
      description: say(persona.description),
      quote: say(persona.quote),
      priorities: persona.priorities.map(say),
      properties: (persona.properties ?? []).map(say),
      needs: (persona.needs ?? []).map(say),
      factors: (persona.factors ?? []).map(say),
      besides: (persona.besides ?? []).map(say),
      benefits: (persona.benefits ?? []).map(say),
      offer: persona.offer === undefined ? '' : say(persona.offer),
      entry: persona.entry ?? null,
      communications: (persona.communications ?? []).map(say),
      stances: Object.entries(persona.stances ?? {}).map(([key, is]) => ({
        stage: known(stageIds, key),
        is,
      })),
    })),
    stages: stages.map(({ draft: stage, id }) => ({
      id,
      name: say(stage.name),
      subtitle: say(stage.subtitle),
      task: say(stage.task),
      importance: stage.importance,
      score: stage.score,
      emotion: stage.emotion,
      feeling: say(stage.feeling),
      transition: { traffic: stage.traffic, tools: stage.tools.map(say) },
      entered: stage.people?.[0] ?? null,
      passed: stage.people?.[1] ?? null,
      expected: stage.expected ?? null,
      returns:
        stage.returns === undefined
          ? null
          : { to: known(stageIds, stage.returns.to), when: say(stage.returns.when) },
    })),
    lanes: draft.lanes.map((lane) => ({
      id: known(laneIds, lane.key),
      kind: lane.kind,
      name: say(lane.name),
      hint: say(lane.hint),
      persona: lane.persona === undefined ? null : known(personaIds, lane.persona),
      hidden: false,
    })),
    cards: linkStages(linkSteps(draft.id, linkSolutions(made)), stageIds, say),
  }
}

const NO_STAGES: ReadonlySet<string> = new Set()

/** The cells of a stage in the order of the lanes; lanes without cards are left out. */
function cellsInOrder({ id, lanes }: TemplateDraft, { name, cells }: StageDraft) {
  const lost = Object.keys(cells).find((cell) => !lanes.some(({ key }) => key === cell))
  if (lost !== undefined) throw new Error(`${id}: stage ${name[0]} has cards in no lane: ${lost}`)
  return lanes.map(({ key, kind }) => ({
    key,
    kind: cardKindOfLane(kind),
    cards: cells[key] ?? [],
  }))
}

interface Made {
  readonly draft: CardDraft
  readonly card: Card
}

/** Every barrier with the ids of the solutions whose drafts name its key (C56). */
function linkSolutions(made: readonly Made[]): Made[] {
  const solutions = new Map<string, string[]>()
  for (const { draft } of made) {
    if (!('severity' in draft)) continue
    if (solutions.has(draft.key)) throw new Error(`Two barriers have the key ${draft.key}`)
    solutions.set(draft.key, [])
  }
  for (const { draft, card } of made) {
    if ('answers' in draft) for (const key of draft.answers) known(solutions, key).push(card.id)
  }
  const keys = [...solutions.keys()]
  return made.map(({ draft, card }) =>
    card.kind === 'barrier' && 'severity' in draft
      ? {
          draft,
          card: {
            ...card,
            number: keys.indexOf(draft.key) + 1,
            solutions: known(solutions, draft.key),
          },
        }
      : { draft, card },
  )
}

/** Every card with the id of the step whose key it names; a step is one of its own stage (C4). */
function linkSteps(template: string, made: readonly Made[]): Made[] {
  const steps = new Map(
    made.flatMap(({ draft, card }) => ('stepKey' in draft ? [[draft.stepKey, card] as const] : [])),
  )
  return made.map(({ draft, card }) => {
    if (draft.step === undefined) return { draft, card }
    const { id, stage } = known(steps, draft.step)
    if (stage !== card.stage) throw new Error(`${template}: ${draft.step} is of another stage`)
    return { draft, card: { ...card, step: id } }
  })
}

/** Every decision with the ids of the stages that it affects (C17). */
function linkStages(
  made: readonly Made[],
  ids: ReadonlyMap<string, string>,
  say: (text: Local) => string,
): Card[] {
  return made.map(({ draft, card }) =>
    card.kind === 'decision' && 'verdict' in draft
      ? {
          ...card,
          affects: draft.affects.map(({ stage, contradicts, why, strengthen }) => ({
            stage: known(ids, stage),
            contradicts,
            why: say(why),
            strengthen: say(strengthen),
          })),
        }
      : card,
  )
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The template names ${key}, which it does not have`)
  return value
}
