import type { Card } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import type { Line } from '../lines'
import type { Pill } from '../pill'
import { barrierMarks } from './barrier-marks'
import { costMarks } from './cost-marks'
import { decisionMarks } from './decision-marks'
import { kpiMarks } from './kpi-marks'
import { noteMarks } from './note-marks'
import { offerMarks } from './offer-marks'
import { solutionMarks } from './solution-marks'
import { stepMarks } from './step-marks'
import { touchpointMarks } from './touchpoint-marks'

/** What is said about a card around its sticky. The sticky's own text is its author's alone. */
export interface CardMarks {
  /** On the upper edge, at the left and at the right end. */
  readonly left: Pill | null
  readonly right: Pill | null
  /** Beneath or, where `beside` says so, at the right of the sticky; as wide as the sticky. */
  readonly lines: readonly Line[]
  readonly beside?: boolean
  /** Fields of the card that stand in these marks as texts of their own. */
  readonly fields: readonly string[]
}

/** The marks of a card of any kind. */
export function cardMarks(view: MapView, card: Card): CardMarks {
  const key = `card:${card.id}`
  switch (card.kind) {
    case 'note':
      return noteMarks(view, key, card)
    case 'step':
      return stepMarks(view, key, card)
    case 'touchpoint':
      return touchpointMarks(view, key, card)
    case 'barrier':
      return barrierMarks(view, key, card)
    case 'solution':
      return solutionMarks(view, key, card)
    case 'kpi':
      return kpiMarks(view, key, card)
    case 'offer':
      return offerMarks(view, key, card)
    case 'cost':
      return costMarks(view, key, card)
    case 'decision':
      return decisionMarks(view, key, card)
  }
}
