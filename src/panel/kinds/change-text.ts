import { drawnTexts } from '../../i18n/drawn-texts'
import { changeForKind } from '../../journey/choose-kind'
import type { Journey } from '../../journey/journey'
import type { MapKind } from '../../journey/kinds'
import type { Operation } from '../../journey/operation'
import { showsPersonas } from '../../journey/shows-personas'
import { laneTitle } from '../words/titles'
import type { Words } from '../words/words'

/**
 * What choosing a kind adds to a map, shows and hides, in words.
 * @param operations what has to be done for it
 */
export function changeText(
  journey: Journey,
  kind: MapKind,
  operations: readonly Operation[],
  words: Words,
): string {
  const { say, list, count, language } = words
  const { adds, shows, hides } = changeForKind(journey, kind)
  const names = drawnTexts(language).lanes
  const titles = (lanes: typeof hides): string => list(lanes.map((lane) => laneTitle(lane, words)))
  const hidden = new Set(hides.map(({ id }) => id))
  const cards = journey.cards.filter(({ lane }) => hidden.has(lane)).length
  const losesPersonas =
    journey.personas.length > 0 && showsPersonas(journey) && !showsPersonas({ kind: kind.id })
  return [
    ...(adds.length > 0
      ? [say('kindAdds', { lanes: list(adds.map((one) => names[one].name)) })]
      : []),
    ...(shows.length > 0 ? [say('kindShows', { lanes: titles(shows) })] : []),
    ...(operations.some(({ type }) => type === 'lane.move') ? [say('kindOrders')] : []),
    hides.length === 0
      ? say('kindHidesNothing')
      : cards === 0
        ? say('kindHidesEmpty', { lanes: titles(hides) })
        : say('kindHides', { lanes: titles(hides), cards: count('card', cards) }),
    ...(losesPersonas ? [say('kindPersonas')] : []),
  ].join(' ')
}
