import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import type { Persona } from '../../journey/persona'
import { shorten } from './shorten'
import type { Words } from './words'

/** How to call a stage: its name, or its number where it has none. */
export function stageTitle({ stages }: Pick<Journey, 'stages'>, id: string, words: Words): string {
  const index = stages.findIndex((stage) => stage.id === id)
  return shorten(stages[index]?.name ?? '') || words.say('unnamedStage', { number: index + 1 })
}

/** How to call a card: its text, shortened. */
export const cardTitle = (text: string, words: Words): string =>
  shorten(text) || words.say('noText')

/** How to call a lane: its name, or that of its kind where it has none. */
export const laneTitle = (lane: Pick<Lane, 'name' | 'kind'>, words: Words): string =>
  shorten(lane.name) || drawnTexts(words.language).lanes[lane.kind].name

/** The same, saying so where nobody sees it on the map. */
export const laneTitleMarked = (
  lane: Pick<Lane, 'name' | 'kind' | 'hidden'>,
  words: Words,
): string => {
  const title = laneTitle(lane, words)
  return lane.hidden ? words.say('hiddenMark', { lane: title }) : title
}

/** How to call a persona: its name, or its number where it has none. */
export const personaTitle = (
  persona: Pick<Persona, 'name'>,
  number: number,
  words: Words,
): string => shorten(persona.name) || words.say('unnamedPersona', { number })
