import type { Journey } from '../journey/journey'
import { newId } from '../journey/new-id'
import type { ReadHints } from './format'

/** A journey of which only title and language are known, for readers to fill. */
export const emptyJourney = ({ title, language }: ReadHints): Journey => ({
  id: newId(),
  title,
  scenario: '',
  state: 'as-is',
  language,
  theme: 'day',
  owner: '',
  review: '',
  muted: [],
  personas: [],
  stages: [],
  lanes: [],
  cards: [],
})
