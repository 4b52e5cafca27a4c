import type { Journey } from '../journey/journey'
import { composeDesign } from '../scene/compose-design'
import { composeJam } from '../scene/compose-jam'
import type { Container } from '../scene/shape'
import { viewMap } from '../scene/view/map-view'
import type { NodeIndex } from './node-index'

/** How a map is drawn: nested frames in Design, a section with placed shapes in FigJam. */
export type Drawing = 'design' | 'jam'

/** A map that is followed: the journey as it stands on the canvas and the scene that was drawn of it. */
export interface LiveMap {
  readonly drawing: Drawing
  readonly journey: Journey
  readonly scene: Container
  readonly index: NodeIndex
  /** Real heights of what grows with its text, by key of the shape. */
  readonly heights: ReadonlyMap<string, number>
  readonly unreadable: number
}

/** The scene of a journey, for one of the editors. */
export function compose(
  drawing: Drawing,
  journey: Journey,
  heights: ReadonlyMap<string, number>,
): Container {
  const view = viewMap(journey)
  return drawing === 'design' ? composeDesign(view) : composeJam(view, heights)
}
