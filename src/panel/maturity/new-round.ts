import { STATEMENTS, type MaturityRound } from '../../journey/maturity'
import { today } from '../parts/today'

/** A round of today; it begins with the answers of the one before, of which most will still hold. */
export const newRound = (before: MaturityRound | undefined): MaturityRound => ({
  day: today(),
  answers: before?.answers ?? Array.from({ length: STATEMENTS }, () => null),
})
