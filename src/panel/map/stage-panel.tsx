import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { LaneSection } from '../cards/lane-section'
import { linkFacts } from '../cards/link-facts'
import type { Card } from '../../journey/card'
import { cardsByCell, cellKey } from '../../journey/cell'
import type { CardsBefore } from '../../journey/family/card-change'
import type { Journey } from '../../journey/journey'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { Stage } from '../../journey/stage'
import { usePanel } from '../parts/context'
import type { Place } from '../state/panel-state'
import { HiddenLanes } from './hidden-lanes'
import { RemoveStage } from './remove-stage'
import { StageForm } from './stage-form'
import { StageTools } from './stage-tools'

interface StagePanelProps {
  readonly journey: Journey
  readonly stage: Stage
  /** Ids of cards whose lane is made for another kind. */
  readonly misplaced: readonly string[]
  readonly place: Place
  /** Cards of the map that this one is held against, while it is. */
  readonly before: CardsBefore | null
}

/** Everything of one stage: its own fields, then its cards lane by lane. */
export function StagePanel(props: StagePanelProps): JSX.Element {
  const { journey, stage, place, before } = props
  const { words } = usePanel()
  const { cards, lanes, stages } = journey
  const cells = useMemo(() => cardsByCell({ cards }), [cards])
  const links = useMemo(() => linkFacts({ cards, lanes, stages }), [cards, lanes, stages])
  const misplaced = useMemo(() => new Set(props.misplaced), [props.misplaced])
  const holding = lanes.filter(({ kind }) => cardKindOfLane(kind) !== null)
  const asked = new Set([place.lane, laneOfCard(cards, place.card), laneOfCard(cards, place.form)])
  // A hidden lane is there once something leads to it, so that nobody loses what they are at.
  const open = holding.filter(({ id, hidden }) => !hidden || asked.has(id))
  return (
    <>
      <StageTools journey={journey} stage={stage} />
      {place.removing && <RemoveStage journey={journey} stage={stage} />}
      <StageForm journey={journey} stage={stage} />
      {holding.length === 0 && <p>{words.say('noLanes')}</p>}
      {open.map((lane) => (
        <LaneSection
          key={lane.id}
          journey={journey}
          lane={lane}
          stage={stage}
          cards={cells.get(cellKey(lane.id, stage.id)) ?? NO_CARDS}
          links={links}
          misplaced={misplaced}
          place={place}
          before={before}
        />
      ))}
      <HiddenLanes lanes={lanes} />
    </>
  )
}

const laneOfCard = (cards: readonly Card[], id: string | null): string | null =>
  cards.find((card) => card.id === id)?.lane ?? null

const NO_CARDS: readonly never[] = []
