import type { Level } from '../../journey/scales'
import type { JourneyBuilder } from '../build-journey'
import type { Losses } from '../loss'
import type { Mapping } from './mapping'
import { plainName } from './plain-name'
import { readNumber } from './read-number'

/** Longest word for a feeling, and all of a stage together, in characters: it stands at a point of the curve. */
const FEELING = 60
const FEELINGS = 120

/** The stages of a table, as its rows name them. */
export interface TableStages {
  /** The stage that a row is about; one without a name goes on with the stage above. @returns its id */
  readonly of: (name: string, order: string) => string
  /** Says something of a stage; where it was said otherwise before, that stands and this is noted as `field-left-out`. */
  readonly tell: (
    id: string,
    fields: {
      readonly task?: string
      readonly importance?: Level | null
      readonly score?: Level | null
    },
  ) => void
  /** Adds words for the feeling of a stage. @returns those that are too long for one */
  readonly feel: (id: string, words: readonly string[]) => readonly string[]
}

export function createStages(
  { oneRowPerStage }: Mapping,
  builder: JourneyBuilder,
  losses: Losses,
): TableStages {
  const byName = new Map<string, string>()
  const told = new Map<string, string>()
  const feelings = new Map<string, string>()
  let last: string | null = null

  const idOf = (name: string, order: string): string => {
    if (name === '' && last !== null) return last
    const number = readNumber(order)
    if (oneRowPerStage) return builder.stage(name, number)
    const key = plainName(name) || name
    const id = byName.get(key) ?? builder.stage(name, number)
    byName.set(key, id)
    return id
  }
  return {
    of: (name, order) => {
      last = idOf(name, order)
      return last
    },
    tell: (id, fields) => {
      for (const [field, value] of Object.entries(fields)) {
        if (value === null || value === '') continue
        const before = told.get(`${field} ${id}`)
        if (before === undefined) {
          told.set(`${field} ${id}`, String(value))
          builder.editStage(id, { [field]: value })
        } else if (before !== String(value)) losses.note('field-left-out', String(value))
      }
    },
    feel: (id, words) =>
      words.filter((word) => {
        const before = feelings.get(id)
        const all = before === undefined ? word : `${before}, ${word}`
        if (word.length > FEELING || all.length > FEELINGS) return true
        feelings.set(id, all)
        builder.editStage(id, { feeling: all })
        return false
      }),
  }
}
