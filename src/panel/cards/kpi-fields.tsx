import type { JSX } from 'preact'
import { TRENDS, type CardOf } from '../../journey/card'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { TextField } from '../parts/text-field'
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
