import type { JSX } from 'preact'
import type { CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { VERDICT_LOOK } from '../../scene/view/mark'
import * as cards from '../cards/cards.module.css'
import { TONE_CLASS } from '../cards/tone-class'
import { openPlace } from '../checks/open-place'
import * as list from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { GlyphIcon } from '../parts/glyph-icon'
import { cardTitle } from '../words/titles'
import { DecisionFields } from './decision-fields'
import * as styles from './decisions.module.css'

interface DecisionItemProps {
  readonly card: CardOf<'decision'>
  readonly journey: Journey
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** One decision: verdict, day and author; opened, all that is asked about it. */
export function DecisionItem({ card, journey, open, onOpen }: DecisionItemProps): JSX.Element {
  const { panel, words } = usePanel()
  const titleId = `decision-${card.id}`
  const { glyph, tone } = VERDICT_LOOK[card.verdict]
  const facts = [card.day === '' ? '' : words.day(card.day), card.author.trim()]
  const title = cardTitle(card.text, words)
  return (
    <li class={list.item} aria-labelledby={titleId}>
      <h2 id={titleId} class={list.title} dir="auto">
        {title}
      </h2>
      <p>
        <span class={classNames(styles.verdict, TONE_CLASS[tone])}>
          <GlyphIcon glyph={glyph} /> {words.word(card.verdict)}
        </span>
        {facts
          .filter((fact) => fact !== '')
          .map((fact) => (
            <span key={fact} class={list.faded}>
              {' · '}
              {fact}
            </span>
          ))}
      </p>
      {open && (
        <div class={cards.form}>
          <DecisionFields card={card} journey={journey} />
        </div>
      )}
      <div class={list.row}>
        <Button
          label={words.say('doTo', { action: words.say(open ? 'done' : 'editCard'), title })}
          expanded={open}
          focusName={`decision:${card.id}`}
          onClick={() => onOpen(!open)}
        >
          {words.say(open ? 'done' : 'editCard')}
        </Button>
        <Button
          look="link"
          label={words.say('doTo', { action: words.say('toCard'), title })}
          onClick={() => openPlace(panel, journey, { kind: 'card', id: card.id })}
        >
          {words.say('toCard')}
        </Button>
      </div>
    </li>
  )
}
