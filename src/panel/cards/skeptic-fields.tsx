import type { JSX } from 'preact'
import type { CardOf } from '../../journey/card'
import { skepticOf, type SkepticResult } from '../../journey/metrics/skeptic'
import { SKEPTIC_LOOK } from '../../scene/view/mark'
import { Choice } from '../parts/choice'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { GlyphIcon } from '../parts/glyph-icon'
import type { Words } from '../words/words'
import * as styles from './cards.module.css'
import { TONE_CLASS } from './tone-class'
import { useCardFields } from './use-card-fields'

/** The five questions in their order, and what each is about. */
const QUESTIONS = [
  { ask: 'skepticAttention', about: 'aboutAttention' },
  { ask: 'skepticSells', about: 'aboutSells' },
  { ask: 'skepticUseful', about: 'aboutUseful' },
  { ask: 'skepticClear', about: 'aboutClear' },
  { ask: 'skepticTrust', about: 'aboutTrust' },
] as const

/** The “Skeptic” test of an offer, and what comes of it (C101). */
export function SkepticFields({ card }: { card: CardOf<'offer'> }): JSX.Element {
  const { words } = usePanel()
  const { set } = useCardFields(card)
  const { say } = words
  const result = skepticOf(card)
  const { glyph, tone } = SKEPTIC_LOOK[result.is]
  return (
    <fieldset class={styles.group}>
      <legend>{say('skeptic')}</legend>
      <p>{say('skepticMean')}</p>
      {QUESTIONS.map(({ ask }, at) => {
        const answer = card.skeptic[at] ?? null
        return (
          <Choice
            key={ask}
            label={`${String(at + 1)}. ${say(ask)}`}
            value={answer === null ? null : answer ? 'yes' : 'no'}
            options={[
              { value: 'yes', text: say('yes') },
              { value: 'no', text: say('no') },
              { value: null, text: '?', label: say('unknown') },
            ]}
            onChoose={(chosen) =>
              set({
                skeptic: card.skeptic.map((one, i) =>
                  i !== at ? one : chosen === null ? null : chosen === 'yes',
                ),
              })
            }
          />
        )
      })}
      <p role="status" class={classNames(styles.result, TONE_CLASS[tone])}>
        <GlyphIcon glyph={glyph} />
        <span>{resultText(result, words)}</span>
      </p>
    </fieldset>
  )
}

function resultText(result: SkepticResult, words: Words): string {
  const { say } = words
  const named = (questions: readonly number[]): string =>
    words.list(QUESTIONS.filter((_, at) => questions.includes(at)).map(({ about }) => say(about)))
  switch (result.is) {
    case 'stands':
      return say('offerStands')
    case 'open':
      return say('offerOpen', { questions: named(result.open) })
    case 'fails': {
      const fails = say('offerFails', { questions: named(result.at) })
      return result.open.length === 0
        ? fails
        : `${fails} ${say('offerOpen', { questions: named(result.open) })}`
    }
  }
}
