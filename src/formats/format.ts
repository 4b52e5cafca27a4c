import type { Prints } from '../journey/compare/prints'
import type { Journey } from '../journey/journey'
import type { Language } from '../journey/language'
import type { Result } from '../journey/problem'
import type { Loss } from './loss'

/** A journey as a text, and what of it the text does not say. */
export interface Written {
  readonly text: string
  readonly losses: readonly Loss[]
}

/** A journey that was read, and what of the text is not in it. */
export interface ReadJourney {
  readonly journey: Journey
  readonly losses: readonly Loss[]
  /** What the journey was when the text was written, where the text tells. */
  readonly base?: Prints | undefined
  /** Whether the text says all there is to say of a journey, so that what is empty in it is meant to be empty. */
  readonly isWhole?: boolean
}

/** What a reader may have to guess by. */
export interface ReadHints {
  /** Language of the words that will be drawn, and of the names of lanes that the text does not name. */
  readonly language: Language
  /** Title of the map where the text has none. */
  readonly title: string
}

/** What of a journey a format may carry; the table in docs/formats.md is made of it. */
export const ASPECTS = [
  'title',
  'head',
  'personas',
  'stages',
  'stageFields',
  'lanes',
  'cards',
  'cardFields',
  'links',
  'emotions',
  'ids',
  'unknownFields',
] as const
export type Aspect = (typeof ASPECTS)[number]
export type Carries = Readonly<Record<Aspect, 'all' | 'some' | 'none'>>

/**
 * One way to write a journey as a text, and to read it from one. Pure: no files, no clipboard. A reader never throws for
 * bad input, never changes what is there, and says by a problem what is wrong and where.
 */
export interface Format<Id extends string = string> {
  readonly id: Id
  /** Without a dot; the first is the one we write. */
  readonly extensions: readonly [string, ...string[]]
  readonly mime: string
  readonly isExperimental: boolean
  readonly carries: Carries
  readonly write: (journey: Journey) => Written
  /** `null` where the format is only written. */
  readonly read: ((text: string, hints: ReadHints) => Result<ReadJourney>) | null
  /** Whether a text looks like this format, whatever the file is called. Cheap: looks at the beginning only. */
  readonly recognises: (text: string) => boolean
}
