import type { Emotion } from '../../journey/scales'
import type { Losses } from '../loss'
import { meanEmotion } from '../mean-emotion'
import { readScore } from '../read-score'
import type { ReadSection } from './sections-of'

/** How a stage feels by the scores of its tasks: their mean. Scores that differ are noted as `scores-averaged`. */
export function emotionOf({ name, tasks }: ReadSection, losses: Losses): Emotion {
  const scores = tasks.flatMap((task) => readScore(task.score, task.name, losses) ?? [])
  if (new Set(scores).size > 1)
    losses.note('scores-averaged', `${name}: ${scores.slice(0, 10).join(', ')}`)
  return meanEmotion(scores)
}
