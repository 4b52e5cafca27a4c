import type { Journey } from './journey'
import { cardKindOfLane } from './lane-kind'
import { problem, type Problem } from './problem'
import { stagesOfSteps } from './steps'

/**
 * Whether everything a journey's records name is there: a whole that came from outside may be in pieces.
 * @returns one problem for each broken reference or repeated id, none for a sound journey
 */
export function checkReferences(journey: Journey): Problem[] {
  const personas = new Set(journey.personas.map(({ id }) => id))
  const stages = new Set(journey.stages.map(({ id }) => id))
  const lanes = new Map(journey.lanes.map((lane) => [lane.id, lane]))
  const solutions = new Set(
    journey.cards.filter(({ kind }) => kind === 'solution').map(({ id }) => id),
  )
  const steps = stagesOfSteps(journey.cards)
  const problems: Problem[] = []
  const dangling = (from: string, to: string): unknown =>
    problems.push(problem('dangling-reference', { from, to }))

  for (const records of [journey.personas, journey.stages, journey.lanes, journey.cards]) {
    const seen = new Set<string>()
    for (const { id } of records) {
      if (seen.has(id)) problems.push(problem('id-taken', { id }))
      seen.add(id)
    }
  }
  for (const { name, stances } of journey.personas) {
    for (const { stage } of stances) if (!stages.has(stage)) dangling(name, stage)
  }
  for (const { name, returns } of journey.stages) {
    if (returns !== null && !stages.has(returns.to)) dangling(name, returns.to)
  }
  for (const { name, persona } of journey.lanes) {
    if (persona !== null && !personas.has(persona)) dangling(name, persona)
  }
  for (const card of journey.cards) {
    if (!stages.has(card.stage)) dangling(card.text, card.stage)
    const lane = lanes.get(card.lane)
    if (lane === undefined) dangling(card.text, card.lane)
    else if (cardKindOfLane(lane.kind) === null)
      problems.push(problem('lane-holds-no-cards', { name: lane.name }))
    // A step of another stage is none that the card can belong to (C4).
    if (card.step !== null && steps.get(card.step) !== card.stage) dangling(card.text, card.step)
    if (card.kind === 'decision')
      for (const { stage } of card.affects) if (!stages.has(stage)) dangling(card.text, stage)
    if (card.kind !== 'barrier') continue
    if (card.blocks !== null && !stages.has(card.blocks)) dangling(card.text, card.blocks)
    for (const id of card.solutions) if (!solutions.has(id)) dangling(card.text, id)
  }
  return problems
}
