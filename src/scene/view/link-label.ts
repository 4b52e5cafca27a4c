import type { FrameLink } from '../../journey/card'
import { textWidth } from '../measure-text'

/** What a link to a layer is drawn as, on one line; cut where the room does not suffice. Sizes in pixels. */
export function linkLabel({ name }: FrameLink, room: number, size: number): string {
  const fits = (text: string): boolean => textWidth(text, size, 'Medium') <= room * 0.95
  const whole = `↗ ${name.replace(/\s+/g, ' ').trim()}`.trim()
  if (fits(whole)) return whole
  let letters = [...whole.slice(0, LONGEST)]
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters = letters.slice(0, -1)
  return `${letters.join('')}…`
}

/** No line has room for more, in UTF-16 code units. */
const LONGEST = 120
