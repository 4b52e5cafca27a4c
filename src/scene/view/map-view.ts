import { drawnTexts } from '../../i18n/drawn-texts'
import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import type { Card } from '../../journey/card'
import { cardsByCell } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import type { Paint } from '../shape'
import { stageColor, THEMES, type ThemeTokens } from '../theme'
import { badgesOf, type Badges } from './badges'
import { barrierNumbers } from './barrier-numbers'
import { stepNumbers } from './step-numbers'
import { serviceLines, type ServiceLine } from './service-lines'

/** All that drawing a journey needs to know, worked out once per scene and the same in both editors. */
export interface MapView {
  readonly journey: Journey
  /** The other maps of the family, where a board shows them. */
  readonly others: readonly Journey[]
  readonly words: MapWords
  readonly theme: ThemeTokens
  /** Cards of each cell, by `cellKey`. */
  readonly cells: ReadonlyMap<string, readonly Card[]>
  /** Number of each barrier, by its id. */
  readonly numbers: ReadonlyMap<string, number>
  /** Numbers of the barriers that each solution answers, by the solution's id. */
  readonly answers: ReadonlyMap<string, readonly number[]>
  /** What the checks have found, where people want it on the map. */
  readonly badges: Badges
  /** Number of each step, by its id. */
  readonly steps: ReadonlyMap<string, string>
  /** Lines of a service blueprint, by the id of the lane above which they are drawn. */
  readonly lines: ReadonlyMap<string, ServiceLine>
}

interface Besides {
  /** The other maps of the family. */
  readonly others?: readonly Journey[]
  /** Numbers of the steps, where they are drawn with others than they have now. */
  readonly steps?: ReadonlyMap<string, string> | undefined
}

/** Looks at a journey with a drawing hand's eye. */
export function viewMap(
  journey: Journey,
  { others = [], steps = stepNumbers(journey) }: Besides = {},
): MapView {
  const numbers = barrierNumbers(journey)
  return {
    journey,
    others,
    words: drawnTexts(journey.language).words,
    theme: THEMES[journey.theme],
    cells: cardsByCell(journey),
    numbers,
    answers: answersOf(journey, numbers),
    badges: badgesOf(journey),
    steps,
    lines: serviceLines(journey.lanes),
  }
}

/** The colour of a stage on the map. */
export function colorOfStage({ theme, journey: { stages } }: MapView, id: string): Paint {
  const index = stages.findIndex((stage) => stage.id === id)
  return stageColor(theme, Math.max(0, index), stages.length)
}

/** The number of the step that a card belongs to, or that it is; `undefined` where there is none. */
export const stepNumberOf = ({ steps }: Pick<MapView, 'steps'>, card: Card): string | undefined =>
  steps.get(card.kind === 'step' ? card.id : (card.step ?? ''))

function answersOf(journey: Journey, numbers: ReadonlyMap<string, number>): Map<string, number[]> {
  const answers = new Map<string, number[]>()
  for (const card of journey.cards) {
    const number = numbers.get(card.id)
    if (card.kind !== 'barrier' || number === undefined) continue
    for (const solution of card.solutions)
      answers.set(solution, [...(answers.get(solution) ?? []), number])
  }
  return answers
}
