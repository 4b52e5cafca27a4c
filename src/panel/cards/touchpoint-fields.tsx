import type { JSX } from 'preact'
import { TOUCHPOINT_STATUSES, type CardOf } from '../../journey/card'
import { CHANNELS, usualPlace } from '../../journey/channel'
import { CHANNEL_NAMES } from '../../i18n/panel-texts/channel-names'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { LevelChoice } from '../parts/level-choice'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import { useCardFields } from './use-card-fields'

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
        options={CHANNELS.map((value) => ({ value, text: CHANNEL_NAMES[words.language][value] }))}
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
        label={say('owner')}
        value={card.owner}
        onText={(owner) => type({ owner })}
        onDone={settle}
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
