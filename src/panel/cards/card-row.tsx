import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Card } from '../../journey/card'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { GlyphIcon } from '../parts/glyph-icon'
import { memo } from '../parts/memo'
import { cardMarks } from './card-marks'
import { CardMenu } from './card-menu'
import { CardSign } from './card-sign'
import * as styles from './cards.module.css'
import { TONE_CLASS } from './tone-class'
import { useCardHands } from './use-card-hands'

interface CardRowProps {
  readonly card: Card
  /** Where it stands among the cards of its cell, from 1. */
  readonly number: number
  readonly total: number
  /** What links it to others, in words. */
  readonly link: string
  /** The number a barrier or a step has on the map; empty for other cards. */
  readonly tag: string
  /** The number of the step that it belongs to; empty where it belongs to all of its stage. */
  readonly step: string
  /** Whether its lane is made for cards of another kind. */
  readonly misplaced: boolean
  /** How it differs from the map that this one is held against, in words; else empty. */
  readonly change: string
  readonly selected: boolean
  /** Its fields, while they are open. */
  readonly form: JSX.Element | null
}

/** A text this long is folded, so that one card does not fill the panel; its form shows all of it. */
const LONG = 400

/** One card in the panel. */
export const CardRow = memo(function CardRow(props: CardRowProps): JSX.Element {
  const { card, number, total, link, tag, step, misplaced, change, selected, form } = props
  const { words } = usePanel()
  const hands = useCardHands(card)
  const box = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    if (selected) box.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const text = card.text.trim()

  return (
    <li
      ref={box}
      class={classNames(styles.card, selected && styles.selected)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || form === null) return
        event.stopPropagation()
        hands.close()
      }}
    >
      <div class={styles.row}>
        <button
          type="button"
          class={styles.main}
          aria-current={selected ? 'true' : undefined}
          data-focus={`card:${card.id}`}
          onClick={() => (selected ? hands.edit() : hands.select())}
          onKeyDown={hands.onKeyDown}
        >
          <CardSign card={card} />
          <span class={styles.texts}>
            {tag !== '' && <span class={classNames(styles.tag, styles.quiet)}>{tag}</span>}
            <span
              class={classNames(
                styles.text,
                text === '' && styles.empty,
                text.length > LONG && styles.long,
              )}
              dir="auto"
            >
              {text === '' ? words.say('noText') : text.slice(0, LONG * 3)}
            </span>
            <span class={styles.marks}>
              {cardMarks(card, { link, step, misplaced, change }, words).map((mark, index) => (
                <span key={index} class={styles.mark}>
                  <span
                    class={classNames(
                      mark.glyph !== undefined && mark.text.length < 30 && styles.together,
                      mark.tone !== undefined && TONE_CLASS[mark.tone],
                    )}
                    dir="auto"
                  >
                    {mark.glyph !== undefined && <GlyphIcon glyph={mark.glyph} />}
                    {mark.text.slice(0, LONG)}
                  </span>
                </span>
              ))}
            </span>
          </span>
        </button>
        <CardMenu card={card} number={number} total={total} hands={hands} />
      </div>
      {form}
    </li>
  )
})
