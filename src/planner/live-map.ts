import type { Journey } from '../journey/journey'
import type { RawMap } from '../protocol/raw-map'
import type { Scene } from '../scene/shape'
import type { Rows } from '../scene/jam/block'
import type { LiveBoard } from './boards'
import type { Drawing, HeightsByKey } from './compose'
import type { Notes } from './notes'

/** The map that is open: what stands on the canvas, the journey it is, and the scene that it shows. */
export interface LiveMap {
  readonly root: string
  readonly drawing: Drawing
  readonly raw: RawMap
  readonly journey: Journey
  readonly boards: readonly LiveBoard[]
  /** The other maps of the family as they were when they were last looked at; `null` where nobody has since this one is open. */
  readonly others: readonly Journey[] | null
  readonly notes: Notes
  readonly scene: Scene
  readonly heights: HeightsByKey
  /** The heights by which it is laid out: what people retyped since has other ones. */
  readonly laidOut: HeightsByKey
  /** The journey by which it is laid out: figures that people retyped since may take more room, or less. */
  readonly shown: Journey
  /** Rows that stand otherwise than by these: people have put cards into them, or taken some out, by hand. */
  readonly rows: Rows
  /** Keys of what may stand otherwise than the scene says, or no longer belong there, until the next edit. */
  readonly left: readonly string[]
}
