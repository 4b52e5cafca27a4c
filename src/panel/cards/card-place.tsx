import type { JSX } from 'preact'
import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { cardKindOfLane } from '../../journey/lane-kind'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { cardTitle, laneTitleMarked, stageTitle } from '../words/titles'

/** Beyond the end of every cell. */
const END = 1_000_000

/** Where a card stands: choosing another stage or lane moves it there, and the panel goes along. */
export function CardPlace({ card, journey }: { card: Card; journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const lanes = journey.lanes.filter(({ kind }) => cardKindOfLane(kind) !== null)

  const move = (stage: string, laneId: string, focus: string): void => {
    const lane = lanes.find(({ id }) => id === laneId)
    if (lane === undefined) return
    panel.edit([{ type: 'card.move', id: card.id, stage, lane: laneId, at: END }], {
      said: words.say('cardMovedTo', {
        card: cardTitle(card.text, words),
        lane: laneTitleMarked(lane, words),
        stage: stageTitle(journey, stage, words),
      }),
      place: { stage, card: card.id, form: card.id, removing: false },
      focus,
    })
  }

  return (
    <>
      <Select
        label={words.say('stageOfCard')}
        value={card.stage}
        focusName={`move:${card.id}`}
        options={journey.stages.map(({ id }) => ({
          value: id,
          text: stageTitle(journey, id, words),
        }))}
        onChoose={(stage) => move(stage, card.lane, `move:${card.id}`)}
      />
      <Select
        label={words.say('laneOfCard')}
        value={card.lane}
        focusName={`move-lane:${card.id}`}
        options={lanes.map((lane) => ({ value: lane.id, text: laneTitleMarked(lane, words) }))}
        onChoose={(lane) => move(card.stage, lane, `move-lane:${card.id}`)}
      />
    </>
  )
}
