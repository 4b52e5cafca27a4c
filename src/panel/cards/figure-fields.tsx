import type { JSX } from 'preact'
import { COST_PARTS, TRENDS, type CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { suggest } from '../../templates/catalogs/suggest'
import { CATALOGS } from '../../templates/catalogs/catalogs'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { SuggestionChips } from '../parts/suggestion-chips'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import { TextArea } from '../parts/text-area'
import * as styles from './cards.module.css'
import { useCardFields } from './use-card-fields'

/** The figure of a KPI and where it goes (C58). */
export function KpiFields({ card }: { card: CardOf<'kpi'> }): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  const { say } = words
  return (
    <>
      <TextField
        label={say('value')}
        value={card.value}
        onText={(value) => type({ value })}
        onDone={settle}
      />
      <TextField
        label={say('change')}
        value={card.change}
        onText={(change) => type({ change })}
        onDone={settle}
      />
      <Choice
        label={say('trend')}
        value={card.trend}
        options={[
          ...TRENDS.map((value) => ({ value, text: say(value) })),
          { value: null, text: '?', label: say('unknown') },
        ]}
        onChoose={(trend) => set({ trend })}
      />
      <Choice
        label={say('better')}
        value={card.better}
        options={[
          { value: 'up', text: say('betterUp') },
          { value: 'down', text: say('betterDown') },
        ]}
        onChoose={(better) => set({ better })}
      />
    </>
  )
}

const ALL = { typed: '', present: [], rank: () => 0 }

/** What a feature gives: advantage, then benefit (C98). */
export function OfferFields({
  card,
  journey,
}: {
  card: CardOf<'offer'>
  journey: Journey
}): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  return (
    <>
      <div class={styles.wide}>
        <TextArea
          label={words.say('advantage')}
          value={card.advantage}
          onText={(advantage) => type({ advantage })}
          onDone={settle}
        />
      </div>
      <div class={styles.wide}>
        <TextArea
          label={words.say('benefit')}
          value={card.benefit}
          onText={(benefit) => type({ benefit })}
          onDone={settle}
        />
        {card.benefit === '' && (
          <SuggestionChips
            label={words.say('suggestions', { label: words.say('benefit') })}
            suggestions={suggest(CATALOGS.benefits, journey.language, ALL)}
            onTake={({ text }) => set({ benefit: text })}
          />
        )}
      </div>
    </>
  )
}

/** One part of the total cost of ownership (C97). */
export function CostFields({ card }: { card: CardOf<'cost'> }): JSX.Element {
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
    </>
  )
}
