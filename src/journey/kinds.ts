import type { BoardId } from './board-id'
import type { LaneKind } from './lane-kind'
import type { MapKindId } from './map-kind-id'

/** What a map is made for: the lanes and boards that serve it. */
export interface MapKind {
  readonly id: MapKindId
  /** Rows of the method it comes from. */
  readonly source: string
  readonly lanes: readonly LaneKind[]
  readonly boards: readonly BoardId[]
}

/** The kinds of map (C1), from those that suit a company at its beginning to those for all of it (C24). */
export const MAP_KINDS: readonly MapKind[] = [
  {
    id: 'conversion',
    source: 'C2, C3, C78',
    lanes: ['touchpoints', 'barriers', 'solutions', 'kpis'],
    boards: ['funnel'],
  },
  {
    id: 'governance',
    source: 'C4–C7, C107',
    lanes: ['steps', 'actions', 'touchpoints'],
    boards: ['departments'],
  },
  {
    id: 'assessment',
    source: 'C8, C29, C103, C104',
    lanes: ['touchpoints', 'emotions', 'barriers', 'solutions'],
    boards: ['scorecard', 'work', 'channels'],
  },
  {
    id: 'design',
    source: 'C9, C10',
    lanes: ['steps', 'physicalEvidence', 'actions', 'frontstage', 'backstage', 'support'],
    boards: [],
  },
  {
    id: 'eyes',
    source: 'C11–C13',
    lanes: ['actions', 'emotions', 'experience', 'expectations'],
    boards: ['gap'],
  },
  {
    id: 'decision',
    source: 'C17',
    lanes: ['actions', 'expectations', 'decisions'],
    boards: ['decisions'],
  },
  {
    id: 'study',
    source: 'C14–C16, C18',
    lanes: ['experience', 'values', 'actions'],
    boards: ['poster'],
  },
]
