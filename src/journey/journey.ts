import './jitless'
import * as z from 'zod/mini'
import { card } from './card'
import { day } from './day'
import { lane } from './lane'
import { language } from './language'
import { LIMITS } from './limits'
import { mapKindId } from './map-kind-id'
import { ASSUMED_STEPS, maturityRound, maturitySteps } from './maturity'
import { persona } from './persona'
import { stage } from './stage'
import { id, text, texts } from './text'

export { LANGUAGES, type Language } from './language'

export const theme = z.enum(['day', 'dusk'])
export type Theme = z.infer<typeof theme>
export const THEMES = theme.options

/** Whether the way ends, or begins anew where it ends (C44). */
export const flow = z.enum(['linear', 'cyclic'])
export const FLOWS = flow.options

/** A record that stands for the whole map: what its root on the canvas carries. */
export const journeyHead = z.looseObject({
  id,
  title: text,
  scenario: text,
  /** What is, or what we want it to be (C53). */
  state: z.enum(['as-is', 'to-be']),
  /** Language of the words that are drawn on the map. */
  language,
  theme,
  owner: text,
  review: day,
  /** Ids of the checks that people do not want to be told of on this map. */
  muted: z._default(texts, []),
  /** What it is made for (C1); `null` where nobody has said so. */
  kind: z._default(z.nullable(mapKindId), null),
  flow: z._default(flow, 'linear'),
  /**
   * Maps of one family show the same way and are compared: one for each persona (C90), as it is and as it is to be (C53).
   * Records that are the same in them have the same ids. Empty where it stands alone.
   */
  family: z._default(text, ''),
  /** How mature the company found itself, from the first round to the last (C25, C26). */
  maturity: z._default(z.array(maturityRound).check(z.maxLength(LIMITS.rounds)), []),
  maturitySteps: z._default(maturitySteps, ASSUMED_STEPS),
  /** Whether what the checks find is marked on the canvas. */
  badges: z._default(z.boolean(), false),
})
export type JourneyHead = z.infer<typeof journeyHead>

/**
 * One customer's way: the domain object. Stages from left to right, lanes from top to bottom;
 * cards of one cell stand in the order of `cards`.
 */
export const journey = z.extend(journeyHead, {
  personas: z.array(persona).check(z.maxLength(LIMITS.personas)),
  stages: z.array(stage).check(z.maxLength(LIMITS.stages)),
  lanes: z.array(lane).check(z.maxLength(LIMITS.lanes)),
  cards: z.array(card).check(z.maxLength(LIMITS.cards)),
})
export type Journey = z.infer<typeof journey>
