import type { Journey } from '../journey/journey'
import { newHead } from '../journey/new-record'
import type { ReadHints } from './format'

/** A journey of which only title and language are known, for readers to fill. */
export const emptyJourney = ({ title, language }: ReadHints): Journey => ({
  ...newHead(language),
  title,
  personas: [],
  stages: [],
  lanes: [],
  cards: [],
})
