import { EMOTIONS, type Emotion, type Level } from '../journey/scales'

/** The mean of scores, 1–5, as an emotion, −2…+2; unknown where there are none. Halves go away from the middle. */
export function meanEmotion(scores: readonly Level[]): Emotion {
  if (scores.length === 0) return null
  const mean = scores.reduce<number>((sum, score) => sum + score - 3, 0) / scores.length
  return EMOTIONS[Math.sign(mean) * Math.round(Math.abs(mean)) + 2] ?? null
}
