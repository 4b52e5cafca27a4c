import type { JSX } from 'preact'
import type { Lane } from '../../journey/lane'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { laneTitle } from '../words/titles'
import * as styles from './settings.module.css'

interface RemoveLaneProps {
  readonly lane: Lane
  readonly cards: number
  readonly onRemove: () => void
  readonly onKeep: () => void
}

/** Asks whether a lane may go together with its cards. */
export function RemoveLane({ lane, cards, onRemove, onKeep }: RemoveLaneProps): JSX.Element {
  const { words } = usePanel()
  const question = words.say('removeLaneAsk', {
    name: laneTitle(lane, words),
    cards: words.count('card', cards),
  })
  return (
    <div
      role="group"
      aria-label={question}
      class={styles.ask}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep()
      }}
    >
      <p dir="auto">{question}</p>
      <div class={styles.buttons}>
        <Button look="danger" onClick={onRemove}>
          {words.say('remove')}
        </Button>
        <Button focusName={`lane-keep:${lane.id}`} onClick={onKeep}>
          {words.say('keepLane')}
        </Button>
      </div>
    </div>
  )
}
