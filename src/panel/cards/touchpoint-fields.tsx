import type { JSX } from 'preact'
import { TOUCHPOINT_STATUSES, type CardOf } from '../../journey/card'
import { CHANNELS, usualPlace } from '../../journey/channel'
import { drawnTexts } from '../../i18n/drawn-texts'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { DayField } from '../parts/day-field'
import { LevelChoice } from '../parts/level-choice'
import { LinesField } from '../parts/lines-field'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import * as styles from './cards.module.css'
import { useCardFields } from './use-card-fields'

const ANSWERS = [true, false, null] as const

/** What a touchpoint has besides its text. A new channel brings the place where it is usually met. */
export function TouchpointFields({ card }: { card: CardOf<'touchpoint'> }): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  const { say, word } = words
  return (
    <>
      <Select
        label={say('channel')}
        value={card.channel}
        options={CHANNELS.map((value) => ({
          value,
          text: drawnTexts(words.language).channels[value],
        }))}
        onChoose={(channel) => set({ channel, place: usualPlace(channel) })}
      />
      <Choice
        label={say('place')}
        value={card.place}
        options={[
          { value: 'online', text: word('online') },
          { value: 'offline', text: word('offline') },
        ]}
        onChoose={(place) => set({ place })}
      />
      <LevelChoice
        label={say('importance')}
        value={card.importance}
        onChoose={(importance) => set({ importance })}
      />
      <LevelChoice label={say('score')} value={card.score} onChoose={(score) => set({ score })} />
      <TextField
        label={say('responsible')}
        value={card.owner}
        onText={(owner) => type({ owner })}
        onDone={settle}
      />
      <TextField
        label={say('accountable')}
        value={card.accountable}
        onText={(accountable) => type({ accountable })}
        onDone={settle}
      />
      <div class={styles.wide}>
        <LinesField
          label={say('departments')}
          lines={card.departments}
          onLines={(departments) => type({ departments })}
          onDone={settle}
        />
      </div>
      <DayField label={say('due')} value={card.due} onDay={(due) => set({ due })} />
      <Choice
        label={say('atStandard')}
        value={ANSWERS.findIndex((one) => one === card.atStandard)}
        options={[
          { value: 0, text: say('yes') },
          { value: 1, text: say('no') },
          { value: 2, text: '?', label: say('unknown') },
        ]}
        onChoose={(at) => set({ atStandard: ANSWERS[at] ?? null })}
      />
      <Select
        label={say('status')}
        value={card.status}
        options={TOUCHPOINT_STATUSES.map((value) => ({ value, text: word(value) }))}
        onChoose={(status) => set({ status })}
      />
    </>
  )
}
