import { OFFER_QUESTIONS, SKEPTIC_QUESTIONS, type Card } from '../journey/card'
import { usualPlace } from '../journey/channel'
import type { Language } from '../journey/journey'
import { newId } from '../journey/new-id'
import { inLanguage, type Local } from './local'
import type { CardDraft } from './template-draft'

/**
 * One card of a template, with a fresh id. A barrier blocks the way out of its own stage (C55); its
 * solutions are not known yet.
 */
export function buildCard(
  draft: CardDraft,
  {
    stage,
    lane,
    step,
  }: { readonly stage: string; readonly lane: string; readonly step: string | null },
  language: Language,
): Card {
  const say = (text: Local | undefined): string =>
    text === undefined ? '' : inLanguage(text, language)
  const evidence =
    draft.evidence === undefined
      ? null
      : { level: draft.evidence[0], source: say(draft.evidence[1]) }
  const base = { id: newId(), stage, lane, text: say(draft.text), evidence, step }

  if ('stepKey' in draft) return { kind: 'step', ...base, link: null }
  if ('verdict' in draft) {
    return {
      kind: 'decision',
      ...base,
      // The stages it affects are not known yet.
      affects: [],
      day: '',
      author: say(draft.author),
      verdict: draft.verdict,
    }
  }
  if ('channel' in draft) {
    return {
      kind: 'touchpoint',
      ...base,
      channel: draft.channel,
      place: draft.place ?? usualPlace(draft.channel),
      importance: draft.importance,
      score: draft.score ?? null,
      owner: say(draft.owner),
      accountable: say(draft.accountable),
      departments: (draft.departments ?? []).map(say),
      status: draft.status ?? 'exists',
      due: '',
      atStandard: draft.atStandard ?? null,
    }
  }
  if ('severity' in draft) {
    return {
      kind: 'barrier',
      ...base,
      number: 0,
      severity: draft.severity,
      blocks: stage,
      solutions: [],
    }
  }
  if ('answers' in draft) {
    return {
      kind: 'solution',
      ...base,
      urgency: draft.urgency,
      owner: say(draft.owner),
      due: '',
    }
  }
  if ('value' in draft) {
    return {
      kind: 'kpi',
      ...base,
      value: say(draft.value),
      change: say(draft.change),
      trend: draft.trend ?? null,
      better: draft.better ?? 'up',
    }
  }
  if ('advantage' in draft) {
    return {
      kind: 'offer',
      ...base,
      advantage: say(draft.advantage),
      benefit: say(draft.benefit),
      usp: Array.from({ length: OFFER_QUESTIONS }, (_, i) => say(draft.usp?.[i])),
      skeptic: Array.from({ length: SKEPTIC_QUESTIONS }, () => null),
    }
  }
  if ('part' in draft) return { kind: 'cost', ...base, part: draft.part, amount: say(draft.amount) }
  return { kind: 'note', ...base }
}
