import type { JSX } from 'preact'
import { COST_PARTS, type CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { amountIn } from '../../journey/metrics/amount'
import { costsOf, tcoOf } from '../../journey/metrics/tco'
import { amountText } from '../../scene/boards/cost-text'
import { drawnTexts } from '../../i18n/drawn-texts'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import { stageTitle } from '../words/titles'
import * as styles from './cards.module.css'
import { useCardFields } from './use-card-fields'

/** One part of the total cost of ownership, how its amount is understood, and what the stage comes to (C97). */
export function CostFields({
  card,
  journey,
}: {
  card: CardOf<'cost'>
  journey: Journey
}): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  return (
    <>
      <Select
        label={words.say('costPart')}
        value={card.part}
        options={COST_PARTS.map((value) => ({ value, text: words.word(value) }))}
        onChoose={(part) => set({ part })}
      />
      <TextField
        label={words.say('amount')}
        value={card.amount}
        onText={(amount) => type({ amount })}
        onDone={settle}
      />
      {card.amount.trim() !== '' && <CostReading card={card} journey={journey} />}
    </>
  )
}

function CostReading({ card, journey }: { card: CardOf<'cost'>; journey: Journey }): JSX.Element {
  const { words } = usePanel()
  const { say, language } = words
  const onMap = drawnTexts(language).words
  const amount = amountIn(card.amount)
  const lane = journey.lanes.find(({ id }) => id === card.lane)
  const account = costsOf(journey, [lane?.persona ?? null, null])
  const { sums, missing } = tcoOf(account.filter(({ stage }) => stage === card.stage))
  const stage = stageTitle(journey, card.stage, words)
  return (
    <div class={styles.reading}>
      <p>
        {amount === null
          ? say('amountLeft')
          : say('amountCounts', { amount: amountText(amount, onMap, language) })}
      </p>
      {sums.length > 0 && (
        <p>
          {say('stageCosts', {
            stage,
            sum: words.list(sums.map((sum) => amountText(sum, onMap, language))),
          })}
          {missing.length > 0 && ' '}
          {missing.length > 0 &&
            say('costsUnknown', {
              parts: words.list(missing.map((part) => words.word(part).toLowerCase())),
            })}
        </p>
      )}
    </div>
  )
}
