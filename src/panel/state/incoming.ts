import type { ReadAny } from '../../formats/read-any'
import type { Result } from '../../journey/problem'

/** A file, or a pasted text, that somebody wants to have on a map. */
export interface Incoming {
  /** Tells it apart from what was brought before. */
  readonly id: string
  /** Name of the file, or an empty text where it was pasted. */
  readonly name: string
  readonly text: string
  readonly read: Result<ReadAny>
}

/** What was read of the file that another one was made from. */
export interface Start {
  readonly name: string
  readonly read: ReadAny
}
