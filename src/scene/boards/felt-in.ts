import type { Stage } from '../../journey/stage'
import { shortened } from './shortened'

/** The feeling in a word and its level; nothing where neither is known. */
export function feltIn({ emotion, feeling }: Pick<Stage, 'emotion' | 'feeling'>): string {
  const word = shortened(feeling)
  if (emotion === null) return word
  const level = emotion > 0 ? `+${emotion}` : String(emotion).replace('-', '−')
  return word === '' ? level : `${word} ${level}`
}
