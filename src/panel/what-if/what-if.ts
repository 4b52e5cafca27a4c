import { conversionOf, type Step } from '../../journey/metrics/conversion'
import { asItIs, endOf, stretch, widen, type Passage } from '../../journey/metrics/what-if'
import type { Stage } from '../../journey/stage'

/** What a person tries: how many times as many come in, or which share goes on from a stage. */
export type Trial =
  | { readonly method: 'widen'; readonly times: number }
  | { readonly method: 'stretch'; readonly stage: string; readonly share: number }

/** What comes of a trial, stage by stage, and where the counting ends. */
export interface Outcome {
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
  readonly end: { readonly stage: Stage; readonly before: number; readonly after: number | null }
  /** The stage that is changed. */
  readonly at: Stage
}

/** @returns `null` where the stages are not counted */
export function outcomeOf(stages: readonly Stage[], trial: Trial): Outcome | null {
  const before = asItIs(stages)
  const after =
    trial.method === 'widen'
      ? widen(stages, trial.times)
      : stretch(stages, trial.stage, trial.share)
  const end = endOf(before)
  const at =
    trial.method === 'widen'
      ? before.find(({ entered, passed }) => entered !== null || passed !== null)
      : before.find(({ stage }) => stage.id === trial.stage)
  if (after === null || end?.passed === undefined || end.passed === null || at === undefined)
    return null
  const then = after.find(({ stage }) => stage.id === end.stage.id)?.passed ?? null
  return {
    before,
    after,
    end: { stage: end.stage, before: end.passed, after: then },
    at: at.stage,
  }
}

/** Stages of which it is known what share goes on, so that another can be tried. */
export const stretchable = (stages: readonly Stage[]): readonly Step[] =>
  conversionOf(stages).steps.filter(({ conversion }) => conversion !== null)

/** A share to begin with, 0…1: twice as large, and all of them at most; a tenth where nobody goes on. */
export function largerShare({ conversion }: Pick<Step, 'conversion'>): number {
  if (conversion === null || conversion === 0) return 0.1
  return Math.max(conversion, Math.min(1, Math.round(2 * conversion * 1000) / 1000))
}
