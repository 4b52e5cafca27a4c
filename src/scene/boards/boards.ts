import type { BoardId } from '../../journey/board-id'
import type { MapView } from '../view/map-view'
import { changesBoard } from './changes'
import { channelsBoard } from './channels'
import type { BoardContent } from './content'
import { curvesBoard } from './curves'
import { decisionsBoard } from './decisions'
import { departmentsBoard } from './departments'
import { funnelBoard } from './funnel'
import { maturityBoard } from './maturity'
import { personasBoard } from './personas'
import { posterBoard } from './poster'
import { gapBoard } from './gap'
import { rolesBoard } from './roles'
import { scorecardBoard } from './scorecard'
import { summaryBoard } from './summary'
import { tableBoard } from './table'
import { workBoard } from './work'

/** What each board makes of a journey; the compiler sees to it that none is missing. */
export const BOARDS: Readonly<Record<BoardId, (view: MapView) => BoardContent>> = {
  funnel: funnelBoard,
  scorecard: scorecardBoard,
  work: workBoard,
  departments: departmentsBoard,
  channels: channelsBoard,
  roles: rolesBoard,
  personas: personasBoard,
  gap: gapBoard,
  decisions: decisionsBoard,
  maturity: maturityBoard,
  poster: posterBoard,
  curves: curvesBoard,
  changes: changesBoard,
  summary: summaryBoard,
  table: tableBoard,
}
