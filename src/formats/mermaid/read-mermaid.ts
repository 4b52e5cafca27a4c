import type { Card } from '../../journey/card'
import type { Lane } from '../../journey/lane'
import { LIMITS } from '../../journey/limits'
import { newCard, newPersona, newStage } from '../../journey/new-record'
import { bad, good, type Result } from '../../journey/problem'
import { checkSize } from '../check-size'
import { emptyJourney } from '../empty-journey'
import { fitText } from '../fit-text'
import type { ReadHints, ReadJourney } from '../format'
import { FILE_LIMIT } from '../limits'
import { createLosses, type Losses } from '../loss'
import { usualLane } from '../usual-lane'
import { emotionOf } from './emotion-of'
import { sectionsOf, type ReadSection, type ReadTask } from './sections-of'
import { statementsOf } from './statements-of'

/**
 * The journey in a Mermaid user journey: a section is a stage, its tasks are cards of the lane of actions, the mean of their
 * scores is the stage's emotion, people are personas. Tasks of some of the people only stand in lanes of their own.
 * @returns the journey, or `too-large` (`size`, `limit`), `not-mermaid` (`found`), `no-stages`
 */
export function readMermaid(text: string, hints: ReadHints): Result<ReadJourney> {
  if (text.length > FILE_LIMIT) return bad('too-large', { size: text.length, limit: FILE_LIMIT })
  const losses = createLosses()
  const statements = statementsOf(text, losses)
  if (!statements.ok) return statements
  const { title, description, sections } = sectionsOf(statements.value, hints, losses)
  if (sections.length === 0) return bad('no-stages')

  const tasks = sections.flatMap((section) => section.tasks)
  const people = [...new Set(tasks.flatMap((task) => task.people))]
  const sizes = { personas: people.length, stages: sections.length, cards: tasks.length }
  const fits = checkSize(sizes)
  if (!fits.ok) return fits

  const personas = people.map((name) => newPersona(fitText(name, losses)))
  const ids = new Map(people.map((name, index) => [name, personas[index]?.id ?? '']))
  const stages = sections.map((section) => ({
    ...newStage(fitText(section.name, losses)),
    emotion: emotionOf(section, losses),
  }))
  const placed = sections.map((section, index) => ({ ...section, id: stages[index]?.id ?? '' }))
  const { lanes, cards } = placeTasks(placed, ids, hints, losses)
  const stillFits = checkSize({ cards: cards.length })
  if (!stillFits.ok) return stillFits
  const journey = {
    ...emptyJourney({ ...hints, title: fitText(title, losses) }),
    scenario: fitText(description, losses),
    personas,
    stages,
    lanes: [...lanes, usualLane('emotions', hints.language)],
    cards,
  }
  return good({ journey, losses: losses.all() })
}

/** Lanes for all and for those who act apart from the others, in the order in which tasks need them, with their cards. */
function placeTasks(
  sections: readonly (ReadSection & { readonly id: string })[],
  personas: ReadonlyMap<string, string>,
  { language }: ReadHints,
  losses: Losses,
): { lanes: Lane[]; cards: Card[] } {
  const lanes = new Map<string | null, { readonly lane: Lane; readonly place: number }>()
  const laneOf = (persona: string | null) => {
    const known = lanes.get(persona)
    if (known !== undefined) return known
    const made = { lane: usualLane('actions', language, persona), place: lanes.size }
    lanes.set(persona, made)
    return made
  }
  const cards: Card[] = []
  for (const section of sections) {
    if (isStageItself(section, personas.size) || cards.length > LIMITS.cards) continue
    let last = 0
    let inOrder = true
    for (const task of section.tasks) {
      const whose = apart(task, personas)
      if (whose.length > 1) losses.note('task-repeated', task.name)
      const places = whose.map((persona) => {
        const { lane, place } = laneOf(persona)
        cards.push(newCard('note', section.id, lane.id, fitText(task.name, losses)))
        return place
      })
      const first = Math.min(...places)
      if (first < last) inOrder = false
      last = first
    }
    if (!inOrder) losses.note('order-changed', section.name)
  }
  if (lanes.size === 0) laneOf(null)
  return { lanes: [...lanes.values()].map(({ lane }) => lane), cards }
}

/** Whether a section has one task only, named like it and everybody's: so we write a stage without cards. */
const isStageItself = ({ name, tasks }: ReadSection, everybody: number): boolean =>
  tasks.length === 1 &&
  tasks[0]?.name === name &&
  (tasks[0].people.length === 0 || tasks[0].people.length === everybody)

/** The ids of those whose task it is where it is not everybody's, else `null` alone. */
const apart = ({ people }: ReadTask, personas: ReadonlyMap<string, string>): (string | null)[] =>
  people.length === 0 || people.length === personas.size
    ? [null]
    : people.map((name) => personas.get(name) ?? null)
