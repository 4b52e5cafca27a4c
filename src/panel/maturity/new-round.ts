import { STATEMENTS, type MaturityRound } from '../../journey/maturity'

/** A round of today; it begins with the answers of the one before, of which most will still hold. */
export function newRound(before: MaturityRound | undefined): MaturityRound {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return {
    day: `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    answers: before?.answers ?? Array.from({ length: STATEMENTS }, () => null),
  }
}
