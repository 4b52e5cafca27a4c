import type { Journey } from '../journey/journey'
import type { Scene } from '../scene/shape'
import type { Drawing, HeightsByKey } from './compose'

/** The map that is open: the journey as it stands on the canvas, and the scene that it shows. */
export interface LiveMap {
  readonly root: string
  readonly drawing: Drawing
  readonly journey: Journey
  readonly scene: Scene
  readonly heights: HeightsByKey
  readonly unreadable: number
}
