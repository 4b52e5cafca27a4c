import {
  MATURITY_GROUPS,
  MATURITY_STAGES,
  type MaturityGroupId,
  type MaturityRound,
  type MaturityStage,
} from '../maturity'

export interface GroupMean {
  readonly id: MaturityGroupId
  /** 1–5, of the statements that were answered; `null` where none was (C26). */
  readonly mean: number | null
  /** How many statements nobody has answered. */
  readonly open: number
}

export interface Maturity {
  readonly groups: readonly GroupMean[]
  /** Sum of the six means, 6–30; `null` as long as a group has no mean. */
  readonly sum: number | null
  /** Where the company stands by that sum; `null` as long as there is none. */
  readonly stage: MaturityStage | null
}

/**
 * What a round of the assessment says (C23, C26).
 * @param steps from which sum on each stage but the first counts, rising
 */
export function maturityOf({ answers }: MaturityRound, steps: readonly number[]): Maturity {
  let from = 0
  const groups = MATURITY_GROUPS.map(({ id, statements }): GroupMean => {
    const own = answers.slice(from, from + statements)
    from += statements
    const known = own.flatMap((level) => level ?? [])
    return { id, mean: meanOf(known), open: statements - known.length }
  })
  const means = groups.flatMap(({ mean }) => mean ?? [])
  const sum = means.length < groups.length ? null : means.reduce((all, mean) => all + mean, 0)
  // A sum of means of thirds and quarters may miss a step by the last bit.
  const reached = sum === null ? 0 : steps.filter((one) => sum >= one - 1e-9).length
  return { groups, sum, stage: sum === null ? null : (MATURITY_STAGES[reached] ?? null) }
}

const meanOf = (levels: readonly number[]): number | null =>
  levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length
