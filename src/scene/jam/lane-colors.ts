import type { LaneKind } from '../../journey/lane-kind'
import type { Paint } from '../shape'
import { STICKY } from '../theme'

/** Colour of a lane's name and of what people add there: the customer's side warm, ours blue and green, what hurts pink and red. */
export const LANE_COLORS: Readonly<Record<LaneKind, Paint>> = {
  steps: STICKY.gray,
  actions: STICKY.yellow,
  expectations: STICKY.yellow,
  notes: STICKY.yellow,
  experience: STICKY.yellow,
  triggers: STICKY.yellow,
  values: STICKY.violet,
  goals: STICKY.violet,
  jobs: STICKY.violet,
  criteria: STICKY.violet,
  fears: STICKY.red,
  barriers: STICKY.pink,
  touchpoints: STICKY.blue,
  offer: STICKY.blue,
  frontstage: STICKY.blue,
  physicalEvidence: STICKY.blue,
  backstage: STICKY.green,
  support: STICKY.green,
  solutions: STICKY.green,
  decisions: STICKY.violet,
  cost: STICKY.gray,
  kpis: STICKY.gray,
  emotions: STICKY.gray,
}

/** Text on any sticky, in both themes: the stickies stay as light as FigJam made them. */
export const STICKY_INK: Paint = '#1e1e1e'
