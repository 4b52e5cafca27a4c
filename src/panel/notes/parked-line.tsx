import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import { laneFor } from '../../planner/lane-for'
import type { ParkedCard } from '../../planner/notes'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { cardTitle, laneTitle, stageTitle } from '../words/titles'
import { NoteLine } from './note-line'

interface ParkedLineProps {
  readonly parked: readonly ParkedCard[]
  readonly journey: Journey
  /** The stage that is open: cards go back into it. Without any they stay where they are. */
  readonly stage: string | undefined
  readonly busy: boolean
}

/** Cards that somebody dragged out of the map. */
export function ParkedLine({ parked, journey, stage, busy }: ParkedLineProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say, count } = words
  const several = parked.length > 1
  const off = busy || stage === undefined
  const name = stage === undefined ? '' : stageTitle(journey, stage, words)
  const putBack = (those: readonly ParkedCard[]): void => {
    if (stage === undefined) return
    panel.act(
      { type: 'putBack', cards: those.map(({ card }) => card.id), stage },
      say('wentBack', { cards: count('card', those.length), stage: name }),
    )
  }

  return (
    <NoteLine
      title={count('parked', parked.length)}
      means={stage === undefined ? say('parkedNowhere') : say('parkedMeans', { stage: name })}
      entries={parked.map((one) => {
        const { id, text } = one.card
        const card = cardTitle(text, words)
        const lane = laneFor(journey.lanes, one.card.kind)
        const back = {
          text: say('putBack'),
          label: say('putThisBack', { card }),
          off,
          onClick: () => putBack([one]),
        }
        const show = {
          text: say('show'),
          label: say('showThis', { card }),
          onClick: () => panel.reveal({ kind: 'card', id }),
        }
        return {
          id,
          text: say('quote', { text: card }),
          about: [
            say(one.where === 'off-grid' ? 'offGrid' : 'offMap'),
            ...(lane?.hidden === true
              ? [say('putBackHidden', { lane: laneTitle(lane, words) })]
              : []),
          ].join(', '),
          actions: several ? [back, show] : [show],
        }
      })}
    >
      <Button look="raised" off={off} onClick={() => putBack(parked)}>
        {say(several ? 'putAllBack' : 'putBack')}
      </Button>
    </NoteLine>
  )
}
