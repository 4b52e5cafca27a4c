import { TEXT_LIMIT } from '../journey/text'
import type { Losses } from './loss'

/** A text that a field can hold; what is beyond its limit is cut off and noted as `text-cut`. */
export function fitText(text: string, losses: Losses): string {
  if (text.length <= TEXT_LIMIT) return text
  losses.note('text-cut', text.slice(0, 100))
  return text.slice(0, TEXT_LIMIT)
}
