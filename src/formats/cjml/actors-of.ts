import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey } from '../../journey/journey'
import type { Losses } from '../loss'
import { nameOf } from '../name-of'
import { onOneLine } from '../printable'
import { isGeneric } from './generic-actors'
import type { CjmlActor } from './touchpoint'

/** Who takes part in a journey, in CJML's terms; those who are asked for are in the lists afterwards. */
export interface Actors {
  /** The id of the end user for a persona, or for everybody. */
  readonly endUser: (persona: string | null) => string
  /** The id of the provider of a name, or of the company as such. */
  readonly provider: (owner: string) => string
  readonly endUsers: () => readonly CjmlActor[]
  readonly providers: () => readonly CjmlActor[]
  /** The ids of the personas that are read as personas again. */
  readonly carried: ReadonlySet<string>
}

/**
 * Personas are end users; everybody is the only persona, or an end user of a general name beside them. A persona of such a
 * name is read as everybody.
 */
export function actorsOf(journey: Journey, losses: Losses): Actors {
  const { words, document } = drawnTexts(journey.language)
  const people = journey.personas.map(({ id, name }, index) => ({
    persona: id,
    id: `U${index + 1}`,
    name: onOneLine(name, losses) || nameOf(words.persona, index + 1, losses),
  }))
  const ids = new Map(people.map(({ persona, id }) => [persona, id]))
  const everybody = { id: 'U0', name: document.customer }
  let needsEverybody = false
  const providers = new Map<string, CjmlActor>()
  return {
    endUser: (persona) => {
      const only = people.length === 1 ? people[0]?.id : undefined
      const found = persona === null ? only : ids.get(persona)
      if (found !== undefined) return found
      needsEverybody = true
      return everybody.id
    },
    provider: (owner) => {
      const name = onOneLine(owner, losses) || document.company
      const known = providers.get(name)
      if (known !== undefined) return known.id
      const made = { id: `SP${providers.size + 1}`, name }
      providers.set(name, made)
      return made.id
    },
    endUsers: () => [
      ...(needsEverybody ? [everybody] : []),
      ...people.map(({ id, name }) => ({ id, name })),
    ],
    providers: () => [...providers.values()],
    carried: new Set(people.flatMap(({ persona, name }) => (isGeneric(name) ? [] : [persona]))),
  }
}
