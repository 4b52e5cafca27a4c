import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { LaneSection } from '../cards/lane-section'
import { linkFacts } from '../cards/link-facts'
import { cardsByCell, cellKey } from '../../journey/cell'
import type { CardsBefore } from '../../journey/family/card-change'
import type { Journey } from '../../journey/journey'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { Stage } from '../../journey/stage'
import { usePanel } from '../parts/context'
import type { Place } from '../state/panel-state'
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
  const { cards, lanes } = journey
  const cells = useMemo(() => cardsByCell({ cards }), [cards])
  const links = useMemo(() => linkFacts({ cards }), [cards])
  const misplaced = useMemo(() => new Set(props.misplaced), [props.misplaced])
  const holding = lanes.filter(({ kind }) => cardKindOfLane(kind) !== null)
  return (
    <>
      <StageTools journey={journey} stage={stage} />
      {place.removing && <RemoveStage journey={journey} stage={stage} />}
      <StageForm journey={journey} stage={stage} />
      {holding.length === 0 && <p>{words.say('noLanes')}</p>}
      {holding.map((lane) => (
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
    </>
  )
}

const NO_CARDS: readonly never[] = []
