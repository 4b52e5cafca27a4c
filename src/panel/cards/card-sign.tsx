import type { JSX } from 'preact'
import type { Card } from '../../journey/card'
import { channelIcon } from '../../scene/channel-icons'
import { SEVERITY_LOOK, URGENCY_LOOK, type MarkLook } from '../../scene/view/mark'
import { classNames } from '../parts/class-names'
import { GlyphIcon } from '../parts/glyph-icon'
import { LineIcon } from '../parts/line-icon'
import * as styles from './cards.module.css'
import { TONE_CLASS } from './tone-class'

/** The sign in front of a card: its channel, how bad it is, how urgent. What it means stands in the marks. */
export function CardSign({ card }: { card: Card }): JSX.Element | null {
  switch (card.kind) {
    case 'touchpoint':
      return (
        <span class={styles.sign}>
          <LineIcon path={channelIcon(card.channel)} size={16} />
        </span>
      )
    case 'barrier':
      return <LookSign look={SEVERITY_LOOK[card.severity]} />
    case 'solution':
      return <LookSign look={URGENCY_LOOK[card.urgency]} />
    default:
      return null
  }
}

const LookSign = ({ look: { glyph, tone } }: { look: MarkLook }): JSX.Element => (
  <span class={classNames(styles.sign, TONE_CLASS[tone])}>
    <GlyphIcon glyph={glyph} />
  </span>
)
