import type { Journey } from '../../journey/journey'
import { newPersona } from '../../journey/new-record'
import type { Persona } from '../../journey/persona'
import { CATALOGS } from '../../templates/catalogs/catalogs'
import { suggest, type Suggestion } from '../../templates/catalogs/suggest'
import type { CatalogEntry, CriterionEntry, PersonaEntry } from '../../templates/catalogs/catalog'
import { inLanguage } from '../../templates/local'

/** How many are in sight at once. */
const FEW = 4

/** What a persona could decide by: in a buying committee what their role looks at (C95), else what buyers do (C91). */
export function suggestFactors({ language }: Journey, persona: Persona) {
  const { factors, besides, priorities, role } = persona
  const present = [...factors, ...besides, ...priorities]
  const wish = { typed: '', present, rank: () => 0 }
  const own = CATALOGS.criteria.filter((entry: CriterionEntry) => entry.role === role)
  return suggest<CatalogEntry>(role === null ? CATALOGS.factors : own, language, wish).slice(0, FEW)
}

/** What a persona could gain (C100). */
export function suggestBenefits({ language }: Journey, { benefits }: Persona) {
  const wish = { typed: '', present: benefits, rank: () => 0 }
  return suggest(CATALOGS.benefits, language, wish).slice(0, FEW)
}

/** Personas to begin with, but those that are there (C91). */
export const suggestPersonas = ({ language, personas }: Journey) =>
  suggest(CATALOGS.personas, language, {
    typed: '',
    present: personas.map(({ name }) => name),
    rank: () => 0,
  })

/** A persona of which only the example is known, in the language of the map. */
export function personaOf(
  { text, entry }: Suggestion<PersonaEntry>,
  { language }: Journey,
): Persona {
  const say = (lines: PersonaEntry['factors']): string[] =>
    lines.map((line) => inLanguage(line, language))
  return { ...newPersona(text), factors: say(entry.factors), besides: say(entry.besides) }
}
