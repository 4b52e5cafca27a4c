import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import type { Journey } from '../../journey/journey'
import { personaName } from './names'
import { shortened } from './shortened'

/**
 * What tells the maps of a family apart, in their order: personas and state where these differ, the title where it does,
 * and a number where nothing else is left.
 */
export function familyNames(maps: readonly Journey[], words: MapWords): readonly string[] {
  const whose = maps.map(
    ({ personas, title }) =>
      personas.map((persona, i) => personaName(persona, i, words)).join(', ') ||
      shortened(title) ||
      words.untitled,
  )
  const differ = (of: (map: Journey) => string): boolean => new Set(maps.map(of)).size > 1
  const hasTitles = differ(({ title }) => title)
  const hasStates = differ(({ state }) => state)
  const names = maps.map(({ title, state }, i) => {
    const own = whose[i] ?? ''
    const isSaid = !hasTitles || own === shortened(title) || new Set(whose).size === maps.length
    return [
      own,
      ...(isSaid ? [] : [shortened(title) || words.untitled]),
      ...(hasStates ? [state === 'as-is' ? words.asIs : words.toBe] : []),
    ].join(' · ')
  })
  return names.map((name, i) => {
    const nth = names.slice(0, i + 1).filter((one) => one === name).length
    return nth > 1 ? `${name} (${nth})` : name
  })
}
