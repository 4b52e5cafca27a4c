import type { XmlElement } from '@rgrove/parse-xml'
import { drawnTexts } from '../../i18n/drawn-texts'
import { newStage } from '../../journey/new-record'
import type { Stage } from '../../journey/stage'
import { fitText } from '../fit-text'
import type { ReadHints } from '../format'
import type { Losses } from '../loss'
import { nameOf } from '../name-of'
import { attributeOf, childOf, childrenOf, textOf } from './parse-cjml'
import type { Step } from './read-step'

export interface ReadPhases {
  readonly stages: readonly Stage[]
  /** The stage of each step, by their order. */
  readonly places: readonly Stage[]
}

/**
 * Phases as stages, and where each step stands. A phase that only a step names is one, too; a step that names none stands
 * where the one before it does (`phase-guessed`); a file without phases is a single stage.
 */
export function readPhases(
  journey: XmlElement,
  steps: readonly Step[],
  { language }: ReadHints,
  losses: Losses,
): ReadPhases {
  const { words } = drawnTexts(language)
  const stages: Stage[] = []
  const known = new Map<string, Stage>()
  const add = (keys: readonly string[], name: string, subtitle: string): Stage => {
    const own = name || nameOf(words.stage, stages.length + 1, losses)
    const stage = { ...newStage(fitText(own, losses)), subtitle: fitText(subtitle, losses) }
    stages.push(stage)
    for (const key of keys.map(plain)) if (key !== '' && !known.has(key)) known.set(key, stage)
    return stage
  }
  for (const phase of childrenOf(childOf(journey, 'journeyPhases'), 'journeyPhase')) {
    const id = attributeOf(phase, 'phaseID')
    const name = textOf(phase, 'phaseName') || id
    add([id, name], name, textOf(phase, 'phaseDescription'))
  }
  let last = stages[0]
  const places = steps.map((step) => {
    if (step.phase !== '') last = known.get(plain(step.phase)) ?? add([step.phase], step.phase, '')
    else if (stages.length > 0) losses.note('phase-guessed', step.text)
    last ??= add([], '', '')
    return last
  })
  return { stages, places }
}

const plain = (text: string): string => text.toLowerCase()
