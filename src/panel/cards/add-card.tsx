import type { JSX } from 'preact'
import type { CardKind } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import { cardKindOfLane } from '../../journey/lane-kind'
import { newCard } from '../../journey/new-record'
import type { Stage } from '../../journey/stage'
import type { en } from '../../i18n/panel-texts/en'
import { usePanel } from '../parts/context'
import { TypeAndEnter } from '../parts/type-and-enter'
import { shorten } from '../words/shorten'
import { stageTitle } from '../words/titles'
import * as styles from './cards.module.css'
import { cardSuggestions, type SuggestedCard } from './suggest-cards'

interface AddCardProps {
  readonly lane: Lane
  readonly laneName: string
  readonly stage: Stage
  readonly journey: Journey
}

/** The field at the end of a lane: type and press Enter, and the card is there. */
export function AddCard({ lane, laneName, stage, journey }: AddCardProps): JSX.Element | null {
  const { panel, words } = usePanel()
  const kind = cardKindOfLane(lane.kind)
  if (kind === null) return null
  const short = shorten(laneName)
  return (
    <div class={styles.add}>
      <TypeAndEnter<SuggestedCard>
        label={words.say('addTo', { lane: short })}
        placeholder={words.say(HINT[kind])}
        focusName={`add:${lane.id}`}
        draft={{
          key: `add:${lane.id}:${stage.id}`,
          needs: [lane.id, stage.id],
          kind,
          stage: stage.id,
          lane: lane.id,
        }}
        className={styles.adder}
        suggest={cardSuggestions({ journey, lane, stage: stage.id })}
        onEnter={(text, suggested) => {
          const card = newCard(kind, stage.id, lane.id, text)
          return panel.edit([{ type: 'card.add', card: suggested?.dress(card) ?? card, at: END }], {
            said: words.say('cardAdded', {
              lane: short,
              stage: stageTitle(journey, stage.id, words),
            }),
          })
        }}
      />
    </div>
  )
}

/** Beyond the end of every cell. */
const END = 1_000_000

const HINT = {
  note: 'addNote',
  step: 'addStep',
  touchpoint: 'addTouchpoint',
  barrier: 'addBarrier',
  solution: 'addSolution',
  kpi: 'addKpi',
  offer: 'addOffer',
  cost: 'addCost',
  decision: 'addDecision',
} as const satisfies Record<CardKind, keyof typeof en>
