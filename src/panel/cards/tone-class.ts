import type { Tone } from '../../scene/view/mark'
import * as styles from './cards.module.css'

/** The class that gives a mark the colour of its tone. */
export const TONE_CLASS: Readonly<Record<Tone, string>> = {
  calm: styles.calm,
  caution: styles.caution,
  alarm: styles.alarm,
  cure: styles.cure,
  quiet: styles.quiet,
}
