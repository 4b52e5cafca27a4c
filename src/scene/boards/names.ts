import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import type { Persona } from '../../journey/persona'
import type { Stage } from '../../journey/stage'
import { shortened } from './shortened'

/** How a board calls a stage: its name on one line, or its number where it has none. */
export const stageName = ({ name }: Pick<Stage, 'name'>, index: number, words: MapWords): string =>
  shortened(name) || `${words.stage} ${index + 1}`

/** How a board calls a persona: its name on one line, or its number where it has none. */
export const personaName = (
  { name }: Pick<Persona, 'name'>,
  index: number,
  words: MapWords,
): string => shortened(name) || `${words.persona} ${index + 1}`
