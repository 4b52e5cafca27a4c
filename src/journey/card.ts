import './jitless'
import * as z from 'zod/mini'
import { channel } from './channel'
import { day } from './day'
import { LIMITS } from './limits'
import { levelOrUnknown } from './scales'
import { id, shortText, text, texts } from './text'

/** How well a statement is founded, and where it comes from (C31, C93). */
export const evidenceLevel = z.enum(['assumption', 'observed', 'measured'])
export type EvidenceLevel = z.infer<typeof evidenceLevel>
export const EVIDENCE_LEVELS = evidenceLevel.options
export const evidence = z.looseObject({ level: evidenceLevel, source: text })

/** Where a touchpoint stands in our work on it (C29, C74). */
export const touchpointStatus = z.enum(['exists', 'missing', 'competitor'])
export const TOUCHPOINT_STATUSES = touchpointStatus.options
/** Pain triage of a barrier: trivial, needs a workaround, makes the customer leave. */
export const severity = z.enum(['trivial', 'workaround', 'leaves'])
export type Severity = z.infer<typeof severity>
export const SEVERITIES = severity.options
/** When a solution is wanted (C52). */
export const urgency = z.enum(['later', 'soon', 'urgent'])
export type Urgency = z.infer<typeof urgency>
export const URGENCIES = urgency.options
/** A part of the total cost of ownership (C97). */
export const costPart = z.enum(['price', 'implementation', 'use', 'repair'])
export type CostPart = z.infer<typeof costPart>
export const COST_PARTS = costPart.options
/** Where a KPI went since it was last looked at; `null` where nobody knows. */
export const trend = z.enum(['up', 'down', 'flat'])
export const TRENDS = trend.options

/** What was decided (C17). */
export const verdict = z.enum(['open', 'go', 'change', 'drop'])
export type Verdict = z.infer<typeof verdict>
export const VERDICTS = verdict.options

/** Five questions of the “Skeptic” about an offer: yes, no, or `null` where nobody has asked (C101). */
export const SKEPTIC_QUESTIONS = 5
/** Four questions that make an offer one of its kind (C100). */
export const OFFER_QUESTIONS = 4
const skeptic = z.array(z.nullable(z.boolean())).check(z.length(SKEPTIC_QUESTIONS))
const questions = z.array(shortText).check(z.length(OFFER_QUESTIONS))

/** `step` is the id of the step of its stage that a card belongs to, `null` where it belongs to all of it (C4). */
const base = {
  id,
  stage: id,
  lane: id,
  text,
  evidence: z.nullable(evidence),
  step: z._default(z.nullable(id), null),
}

export const noteCard = z.looseObject({ kind: z.literal('note'), ...base })
/** A layer of the file that shows how it looks, by the id of its node; `name` is what it was called (C9). */
export const frameLink = z.looseObject({ node: text, name: text })
export type FrameLink = z.infer<typeof frameLink>
/** A part of a stage: a sub-column (C4, C13). */
export const stepCard = z.looseObject({
  kind: z.literal('step'),
  ...base,
  link: z._default(z.nullable(frameLink), null),
})
export const touchpointCard = z.looseObject({
  kind: z.literal('touchpoint'),
  ...base,
  channel,
  place: z.enum(['online', 'offline']),
  importance: levelOrUnknown,
  score: levelOrUnknown,
  /** Who is responsible for it: does the work (C107). */
  owner: text,
  /** Who is accountable for it: answers for the outcome (C107). */
  accountable: z._default(text, ''),
  /** Departments that take part in it, in the order people name them (C5). */
  departments: z._default(texts, []),
  status: touchpointStatus,
  /** Until when it is to be put in order, and whether it is up to our standard; `null` where nobody has looked (C29). */
  due: z._default(day, ''),
  atStandard: z._default(z.nullable(z.boolean()), null),
})
/**
 * `number` is what people call the barrier by (B3): given once, never reused while the barrier lives, 0 before it is given.
 * `blocks` is the stage whose way out the barrier closes; `solutions` are the ids of the cards that answer it (C55, C56).
 */
export const barrierCard = z.looseObject({
  kind: z.literal('barrier'),
  ...base,
  number: z.int().check(z.nonnegative()),
  severity,
  blocks: z.nullable(id),
  solutions: z.array(id).check(z.maxLength(LIMITS.solutions)),
})
export const solutionCard = z.looseObject({
  kind: z.literal('solution'),
  ...base,
  urgency,
  owner: text,
  due: day,
})
/** `text` is what is measured, `value` the figure with its unit, `change` the step since last time (C58). */
export const kpiCard = z.looseObject({
  kind: z.literal('kpi'),
  ...base,
  value: text,
  change: text,
  trend: z.nullable(trend),
  better: z.enum(['up', 'down']),
})
/** Feature (`text`) → advantage → benefit, in the language of one buying role (C98). */
export const offerCard = z.looseObject({
  kind: z.literal('offer'),
  ...base,
  advantage: text,
  benefit: text,
  /** Answers to the four questions, in their order: why us, which pain, what is unique, why believe (C100). */
  usp: z._default(questions, ['', '', '', '']),
  skeptic: z._default(skeptic, [null, null, null, null, null]),
})
/** One part of the total cost of ownership; `amount` is written with its unit (C97). */
export const costCard = z.looseObject({
  kind: z.literal('cost'),
  ...base,
  part: costPart,
  amount: text,
})

/**
 * What a decision means at one stage: whether it contradicts what the customer needs there, `null` where nobody has
 * looked, and how it can help there (C17).
 */
export const stageVerdict = z.looseObject({
  stage: id,
  contradicts: z.nullable(z.boolean()),
  why: shortText,
  strengthen: shortText,
})
export type StageVerdict = z.infer<typeof stageVerdict>
/** A decision that was held against the journey; `affects` has an entry for each stage that it touches (C17). */
export const decisionCard = z.looseObject({
  kind: z.literal('decision'),
  ...base,
  affects: z._default(z.array(stageVerdict).check(z.maxLength(LIMITS.stages)), []),
  day: z._default(day, ''),
  author: z._default(text, ''),
  verdict: z._default(verdict, 'open'),
})

/** One item in stage × lane. The kind comes with the lane it was made for and stays when it is moved. */
export const card = z.discriminatedUnion('kind', [
  noteCard,
  stepCard,
  touchpointCard,
  barrierCard,
  solutionCard,
  kpiCard,
  offerCard,
  costCard,
  decisionCard,
])
export type Card = z.infer<typeof card>
export type CardKind = Card['kind']
/** Every kind of card; the compiler sees to it that none is missing. */
export const cardKind = z.enum({
  note: 'note',
  step: 'step',
  touchpoint: 'touchpoint',
  barrier: 'barrier',
  solution: 'solution',
  kpi: 'kpi',
  offer: 'offer',
  cost: 'cost',
  decision: 'decision',
} satisfies { [K in CardKind]: K })
export type CardOf<K extends CardKind> = Extract<Card, { kind: K }>
