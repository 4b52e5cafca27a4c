import type { ReadAny } from '../../formats/read-any'
import type { AskedTable } from '../../formats/table/ask-table'
import type { Result } from '../../journey/problem'

/** A file, or a pasted text, that somebody wants to have on a map. */
export interface Incoming {
  /** Tells it apart from what was brought before. */
  readonly id: string
  /** Name of the file, or an empty text where it was pasted. */
  readonly name: string
  readonly text: string
  readonly read: Result<ReadAny>
  /** The table that it is, where people have said how it is to be read … */
  readonly said?: AskedTable
  /** … or are to say it now: what they begin with. */
  readonly asked?: AskedTable | null
}

/** What was read of the file that another one was made from. */
export interface Start {
  readonly name: string
  readonly read: ReadAny
}
