import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import type { Persona } from '../../journey/persona'

/** What is said of a persona at the head of a map, with a caption. */
export interface PersonaFact {
  readonly name: 'needs' | 'factors'
  readonly caption: string
  readonly text: string
}

/** As many as one takes in at a glance; all of them are on the board of personas. */
const FEW = 3

/** What a persona needs and what they decide by, as far as that is known (C88). */
export const personaFacts = (persona: Persona, words: MapWords): readonly PersonaFact[] =>
  (['needs', 'factors'] as const).flatMap((name) => {
    const said = persona[name].map((one) => one.trim()).filter((one) => one !== '')
    const more = said.length - FEW
    const shown = more > 0 ? [...said.slice(0, FEW), `+${more}`] : said
    return shown.length === 0 ? [] : [{ name, caption: words[name], text: shown.join(' · ') }]
  })
