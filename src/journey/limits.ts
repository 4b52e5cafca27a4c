/** How much one map holds at most; the schema and the operations that add keep to it. */
export const LIMITS = {
  personas: 100,
  stages: 200,
  lanes: 200,
  cards: 20_000,
  /** Rounds of the assessment of maturity. */
  rounds: 20,
  /** Solutions of one barrier. */
  solutions: 50,
} as const
