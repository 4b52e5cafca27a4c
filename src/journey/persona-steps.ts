import type { Persona } from './persona'

/** The steps by which a persona is made, in their order: each leads to the next (C88). */
export const PERSONA_STEPS = ['properties', 'needs', 'factors', 'benefits', 'offer'] as const
export type PersonaStep = (typeof PERSONA_STEPS)[number]

/** Which of the steps have been taken: those in which something is written. */
export const stepsTaken = (persona: Persona): readonly PersonaStep[] =>
  PERSONA_STEPS.filter((step) => isSaid(persona[step]))

const isSaid = (said: string | readonly string[]): boolean =>
  (typeof said === 'string' ? [said] : said).some((line) => line.trim() !== '')
