import { LEVELS, type Level } from '../journey/scales'
import type { Losses } from './loss'

/**
 * A score, 1–5, in a text. What is out of the scale or between its steps goes to the nearest step and is noted as
 * `score-clamped`; what is no number is `null`, noted as `score-unread`.
 * @param of what it is the score of, to be told with it
 */
export function readScore(text: string, of: string, losses: Losses): Level | null {
  const number = text === '' ? Number.NaN : Number(text)
  const level = LEVELS[Math.min(5, Math.max(1, Math.round(number))) - 1]
  if (!Number.isFinite(number) || level === undefined) {
    losses.note('score-unread', `${of}: ${text}`)
    return null
  }
  if (level !== number) losses.note('score-clamped', `${of}: ${text}`)
  return level
}
