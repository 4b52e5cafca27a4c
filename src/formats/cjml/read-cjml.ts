import type { XmlElement } from '@rgrove/parse-xml'
import { newPersona } from '../../journey/new-record'
import { bad, good, type Result } from '../../journey/problem'
import { checkSize } from '../check-size'
import { emptyJourney } from '../empty-journey'
import { fitText } from '../fit-text'
import type { ReadHints, ReadJourney } from '../format'
import { FILE_LIMIT } from '../limits'
import { createLosses, type Losses } from '../loss'
import { isGeneric } from './generic-actors'
import { childOf, childrenOf, nameOf, parseCjml, textOf } from './parse-cjml'
import { placeSteps } from './place-steps'
import { readActors } from './read-actors'
import { readPhases } from './read-phases'
import { readStep } from './read-step'

const KNOWN = new Set(
  ['journeyID', 'journeyTitle', 'journeyPhases', 'journeyShortSummary', 'journeyLongSummary']
    .concat('actors', 'touchpoints')
    .map((name) => name.toLowerCase()),
)

/**
 * The journey in a CJML 2.0 file: the first actual one (as is), else the first planned one (to be). Phases are stages, end
 * users personas, communication points touchpoints, actions cards of the lane of actions, and what providers do among
 * themselves stands backstage.
 * @returns the journey, or `too-large` (`size`, `limit`), `not-xml` (`line`, `reason`), `xml-with-dtd`, `older-cjml`,
 * `not-cjml` (`found`), `no-stages`
 */
export function readCjml(text: string, hints: ReadHints): Result<ReadJourney> {
  if (text.length > FILE_LIMIT) return bad('too-large', { size: text.length, limit: FILE_LIMIT })
  const losses = createLosses()
  const root = parseCjml(text, losses)
  if (!root.ok) return root
  const journeys = journeysIn(root.value)
  const journey = journeys.find((one) => nameOf(one) === 'actualjourney') ?? journeys[0]
  if (nameOf(root.value) !== 'cjml') return bad('not-cjml', { found: root.value.name })
  if (journey === undefined)
    return root.value.name === 'cjml' ? bad('older-cjml') : bad('no-stages')
  for (const other of journeys) {
    if (other === journey) continue
    losses.note('journey-left-out', textOf(other, 'journeyTitle') || textOf(other, 'journeyID'))
  }

  const touchpoints = childrenOf(childOf(journey, 'touchpoints'))
  const mayFit = checkSize({ cards: touchpoints.length })
  if (!mayFit.ok) return mayFit
  const people = readActors(journey, journeys, losses)
  const steps = touchpoints.flatMap((one) => readStep(one, people, losses) ?? [])
  const { stages, places } = readPhases(journey, steps, hints, losses)
  const users = people.actors.filter(({ name, isUser }) => isUser && !isGeneric(name))
  const fits = checkSize({ stages: stages.length, personas: users.length })
  if (!fits.ok) return fits
  if (stages.length === 0) return bad('no-stages')

  const personas = users.map(({ name }) => newPersona(fitText(name, losses)))
  const ids = new Map(users.map((user, index) => [user, personas[index]?.id ?? '']))
  const placed = placeSteps(steps, { places, stages, personas: ids }, hints, losses)
  const placedFits = checkSize({ cards: placed.cards.length, lanes: placed.lanes.length })
  if (!placedFits.ok) return placedFits
  noteRest(journey, losses)
  return good({
    journey: {
      ...emptyJourney({ ...hints, title: fitText(titleOf(journey) || hints.title, losses) }),
      scenario: fitText(summaryOf(journey), losses),
      state: nameOf(journey) === 'actualjourney' ? 'as-is' : 'to-be',
      personas,
      ...placed,
    },
    losses: losses.all(),
  })
}

const journeysIn = (root: XmlElement): XmlElement[] =>
  childrenOf(root).filter((one) => ['actualjourney', 'plannedjourney'].includes(nameOf(one)))

/** Some tools write the title where the id belongs. */
function titleOf(journey: XmlElement): string {
  const id = textOf(journey, 'journeyID')
  return textOf(journey, 'journeyTitle') || (/^(?:AJ|PJ)?\d*$/i.test(id) ? '' : id)
}

const summaryOf = (journey: XmlElement): string =>
  [textOf(journey, 'journeyShortSummary'), textOf(journey, 'journeyLongSummary')]
    .filter(Boolean)
    .join('\n')

function noteRest(journey: XmlElement, losses: Losses): void {
  for (const part of childrenOf(journey)) {
    if (!KNOWN.has(nameOf(part)) && textOf(part) !== '')
      losses.note('part-left-out', `${part.name}: ${textOf(part).replace(/\s+/g, ' ')}`)
  }
}
