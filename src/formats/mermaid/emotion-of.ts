import { EMOTIONS, type Emotion } from '../../journey/scales'
import type { Losses } from '../loss'
import type { ReadSection, ReadTask } from './sections-of'

/**
 * How a stage feels by the scores of its tasks, 1–5: their mean, rounded, is −2…+2; unknown where none has a score. What is no
 * number is noted as `score-unread`, what is out of the scale or between its steps as `score-clamped`, scores that differ as
 * `scores-averaged`.
 */
export function emotionOf({ name, tasks }: ReadSection, losses: Losses): Emotion {
  const scores = tasks.flatMap((task) => scoreOf(task, losses))
  if (scores.length === 0) return null
  if (new Set(scores).size > 1)
    losses.note('scores-averaged', `${name}: ${scores.slice(0, 10).join(', ')}`)
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return EMOTIONS[roundOut(mean - 3) + 2] ?? null
}

/** Halves go away from the middle, so that both sides count the same. */
const roundOut = (value: number): number => Math.sign(value) * Math.round(Math.abs(value))

function scoreOf({ name, score }: ReadTask, losses: Losses): number[] {
  const number = score === '' ? Number.NaN : Number(score)
  if (!Number.isFinite(number)) {
    losses.note('score-unread', `${name}: ${score}`)
    return []
  }
  const whole = Math.min(5, Math.max(1, Math.round(number)))
  if (whole !== number) losses.note('score-clamped', `${name}: ${score}`)
  return [whole]
}
