import type { Stage } from '../stage'
import { conversionOf, type Step } from './conversion'

/** How many people come into a stage and go on from it, in whole ones; `null` is unknown. */
export interface Passage {
  readonly stage: Stage
  readonly entered: number | null
  readonly passed: number | null
}

/** What is, as far as it is counted. */
export const asItIs = (stages: readonly Stage[]): readonly Passage[] =>
  conversionOf(stages).steps.map((step) => multiplied(step, 1))

/**
 * Widening (C78): so many times as many people enter at the beginning, and every number grows in proportion.
 * @param times more than 0
 */
export const widen = (stages: readonly Stage[], times: number): readonly Passage[] =>
  conversionOf(stages).steps.map((step) => multiplied(step, times))

/**
 * Stretching (C78): another share of those who enter a stage goes on, and the numbers of all stages behind it follow in
 * proportion. Where nobody has gone on so far, nothing is known of what comes behind.
 * @param share 0…1, of those who enter the stage
 * @returns `null` where that stage is not counted
 */
export function stretch(
  stages: readonly Stage[],
  id: string,
  share: number,
): readonly Passage[] | null {
  const { steps } = conversionOf(stages)
  const at = steps.findIndex(({ stage }) => stage.id === id)
  const step = steps[at]
  if (step?.entered === undefined || step.entered === null || step.conversion === null) return null
  const passed = step.entered * share
  const times = step.conversion === 0 ? null : share / step.conversion
  return steps.map((one, i) => {
    if (i < at) return multiplied(one, 1)
    if (i > at) return multiplied(one, times)
    return { stage: one.stage, entered: one.entered, passed: Math.round(passed) }
  })
}

/** Where the counting ends: the last stage from which it is known how many go on. */
export const endOf = <P extends Passage>(passages: readonly P[]): P | null =>
  [...passages].reverse().find(({ passed }) => passed !== null) ?? null

/** Reckoned exactly, shown in whole people. */
const multiplied = ({ stage, entered, passed }: Step, times: number | null): Passage => ({
  stage,
  entered: whole(entered, times),
  passed: whole(passed, times),
})

const whole = (people: number | null, times: number | null): number | null =>
  people === null || times === null ? null : Math.round(people * times)
