import type { CardDraft, PersonaDraft, StageDraft, TemplateDraft } from './template-draft'

/** The optional stages of a template that have a key to name them by, in their order (C35). */
export const optionalStages = ({
  stages,
}: TemplateDraft): readonly (StageDraft & { readonly key: string })[] =>
  stages.flatMap((stage) =>
    stage.isOptional === true && stage.key !== undefined ? [{ ...stage, key: stage.key }] : [],
  )

/**
 * The template without some of its optional stages, and without all that is said of them elsewhere: ways back to them,
 * stances and decisions on them, solutions of their barriers. How many went on into a stage that is left out says nothing
 * of the next one, so the stage before it is not counted.
 * @param keys of stages; what is not optional stays
 */
export function leaveOutStages(draft: TemplateDraft, keys: ReadonlySet<string>): TemplateDraft {
  const gone = new Set(optionalStages(draft).flatMap(({ key }) => (keys.has(key) ? [key] : [])))
  if (gone.size === 0) return draft
  const isGone = ({ key }: StageDraft): boolean => key !== undefined && gone.has(key)
  const barriers = new Set(
    draft.stages
      .filter(isGone)
      .flatMap(({ cells }) => Object.values(cells).flat())
      .flatMap((card) => ('severity' in card ? [card.key] : [])),
  )
  const kept = draft.stages.filter((stage) => !isGone(stage))
  const last = kept[kept.length - 1]
  return {
    ...draft,
    personas: draft.personas.map((persona) => withoutStances(persona, gone)),
    stages: draft.stages.flatMap((stage, index) => {
      if (isGone(stage)) return []
      const next = draft.stages[index + 1]
      const isBeforeGap = stage !== last && next !== undefined && isGone(next)
      return [withoutLinks(stage, gone, barriers, isBeforeGap)]
    }),
  }
}

type Keys = ReadonlySet<string>

function withoutStances(persona: PersonaDraft, gone: Keys): PersonaDraft {
  const { stances, ...rest } = persona
  if (stances === undefined) return persona
  const kept = Object.entries(stances).filter(([stage]) => !gone.has(stage))
  return { ...rest, stances: Object.fromEntries(kept) }
}

function withoutLinks(
  { returns, people, ...stage }: StageDraft,
  gone: Keys,
  barriers: Keys,
  isBeforeGap: boolean,
): StageDraft {
  return {
    ...stage,
    ...(returns !== undefined && !gone.has(returns.to) && { returns }),
    ...(people !== undefined && { people: isBeforeGap ? [people[0], null] : people }),
    cells: Object.fromEntries(
      Object.entries(stage.cells).map(([lane, cards]) => [
        lane,
        cards.flatMap((card) => cardWithout(card, gone, barriers)),
      ]),
    ),
  }
}

function cardWithout(card: CardDraft, gone: Keys, barriers: Keys): CardDraft[] {
  if ('answers' in card) {
    const answers = card.answers.filter((key) => !barriers.has(key))
    // What it answered is not on the map.
    return answers.length === 0 && card.answers.length > 0 ? [] : [{ ...card, answers }]
  }
  return 'affects' in card
    ? [{ ...card, affects: card.affects.filter(({ stage }) => !gone.has(stage)) }]
    : [card]
}
