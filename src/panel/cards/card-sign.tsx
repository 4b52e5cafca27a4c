import type { JSX } from 'preact'
import type { Card } from '../../journey/card'
import { CHANNEL_ICONS } from '../../scene/channel-icons'
import { SEVERITY_LOOK, URGENCY_LOOK, type MarkLook } from '../../scene/view/mark'
import { classNames } from '../parts/class-names'
import { GlyphIcon } from '../parts/glyph-icon'
import { LineIcon } from '../parts/line-icon'
import styles from './cards.module.css'

/** The sign in front of a card: its channel, how bad it is, how urgent. What it means stands in the marks. */
export function CardSign({ card }: { card: Card }): JSX.Element {
  if (card.kind === 'touchpoint') {
    return (
      <span class={styles.sign}>
        <LineIcon path={CHANNEL_ICONS[card.channel]} size={16} />
      </span>
    )
  }
  const { glyph, tone } = lookOf(card)
  return (
    <span class={classNames(styles.sign, styles[tone])}>
      <GlyphIcon glyph={glyph} />
    </span>
  )
}

function lookOf(card: Card): MarkLook {
  if (card.kind === 'barrier') return SEVERITY_LOOK[card.severity]
  if (card.kind === 'solution') return URGENCY_LOOK[card.urgency]
  return { glyph: 'level', tone: 'quiet' }
}
