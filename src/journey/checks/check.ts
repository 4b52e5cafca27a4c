import type { Journey } from '../journey'

/** What a check points at. */
export interface Where {
  readonly kind: 'journey' | 'persona' | 'stage' | 'lane' | 'card'
  readonly id: string
}

/** One question that a journey is asked. It says nothing where it finds nothing. */
export interface Check<Id extends string = string> {
  readonly id: Id
  /** Rows of the method it comes from, e.g. `C56`. */
  readonly source: string
  /**
   * What of the journey does not hold, in the order of the map.
   * @param journey as people see it: without hidden lanes and what is on them
   * @param whole with these
   */
  readonly find: (journey: Journey, whole: Journey) => readonly Where[]
}

export const check = <const Id extends string>(one: Check<Id>): Check<Id> => one

export const whereOf = (
  kind: Where['kind'],
  records: readonly { readonly id: string }[],
): Where[] => records.map(({ id }) => ({ kind, id }))
