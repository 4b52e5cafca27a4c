import type { Journey } from '../journey/journey'
import type { Notes } from './notes'

/** A whole journey as it stands on the canvas. `version` counts what happened to it since it was opened. */
export interface Snapshot {
  readonly root: string
  readonly version: number
  readonly journey: Journey
  readonly notes: Notes
}
