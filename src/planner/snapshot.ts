import type { Journey } from '../journey/journey'

/**
 * A whole journey as it stands on the canvas. `version` counts what happened to it since it was opened;
 * `unreadable` counts records that could not be read and are left untouched.
 */
export interface Snapshot {
  readonly root: string
  readonly version: number
  readonly journey: Journey
  readonly unreadable: number
}
