import type { Stage } from '../stage'

/** What becomes of the people in one stage. Shares are 0…1 and more where people join on the way; `null` is unknown. */
export interface Step {
  readonly stage: Stage
  readonly entered: number | null
  readonly passed: number | null
  /** Share of those who entered that went on. */
  readonly conversion: number | null
  /** Share of those who entered the first counted stage that went on from this one. */
  readonly total: number | null
}

export interface Conversion {
  readonly steps: readonly Step[]
  /** Where most are lost, and where most go on (C78); none where fewer than two stages can be compared. */
  readonly worst: Step | null
  readonly main: Step | null
}

/**
 * How many people come through (C2, C3). Where one side of a passage is not counted, the other side tells: who goes on from
 * a stage enters the next.
 */
export function conversionOf(stages: readonly Stage[]): Conversion {
  const counted = stages.map((stage, i) => ({
    stage,
    entered: stage.entered ?? stages[i - 1]?.passed ?? null,
    passed: stage.passed ?? stages[i + 1]?.entered ?? null,
  }))
  const first = counted.find(({ entered }) => entered !== null)?.entered ?? null
  const steps = counted.map((step) => ({
    ...step,
    conversion: share(step.passed, step.entered),
    total: share(step.passed, first),
  }))
  const known = steps.filter(({ conversion }) => conversion !== null)
  const byConversion = [...known].sort((a, b) => (a.conversion ?? 0) - (b.conversion ?? 0))
  const [worst, main] = [byConversion[0] ?? null, byConversion[byConversion.length - 1] ?? null]
  return worst?.conversion === main?.conversion
    ? { steps, worst: null, main: null }
    : { steps, worst, main }
}

const share = (part: number | null, of: number | null): number | null =>
  part === null || of === null || of === 0 ? null : part / of
