import { good, type Result } from '../../journey/problem'
import { createBuilder } from '../build-journey'
import type { ReadHints, ReadJourney } from '../format'
import { checkSize } from '../check-size'
import { createLosses } from '../loss'
import { feelStages, type Mood } from './feel-stages'
import { lanesOfShape } from './lanes-of-shape'
import { noteUnread, partOf, partsOf, textOf, textsOf, type Part } from './parts'

/** Whether a file is a map of Enablement Map Studio (FORMATS 5.4). */
export const isEnablement = (file: Part): boolean =>
  file['kind'] === 'cjm' && Array.isArray(file['phases']) && Array.isArray(file['actions'])

/**
 * A map of Enablement Map Studio: phases are stages, an action is a card with its touchpoints, thoughts and feelings beside
 * it, and its emotion is one of its stage. Which touchpoint belongs to which action of a stage is lost. An action of a
 * phase that is not there gets a stage of that name.
 */
export function readEnablement(file: Part, hints: ReadHints): Result<ReadJourney> {
  const phases = partsOf(file['phases'])
  const actions = partsOf(file['actions'])
  const fits = checkSize({ stages: phases.length, cards: actions.length })
  if (!fits.ok) return fits
  const losses = createLosses()
  const title = textOf(file, 'title', 'name') || hints.title
  const builder = createBuilder({ ...hints, title }, losses)
  const laneOf = lanesOfShape(['actions', 'touchpoints', 'emotions', 'experience'], builder, hints)
  noteUnread(file, ['kind', 'id', 'title', 'name', 'scale', 'persona', 'phases', 'actions'], losses)

  const persona = partOf(file['persona'])
  if (persona !== null) {
    builder.persona(textOf(persona, 'name'), { description: textOf(persona, 'description') })
    noteUnread(persona, ['id', 'name', 'description'], losses)
  }
  const stages = new Map<string, string>()
  for (const phase of phases) {
    const stage = builder.stage(textOf(phase, 'name', 'title'))
    for (const key of [textOf(phase, 'name', 'title'), textOf(phase, 'id')]) stages.set(key, stage)
    noteUnread(phase, ['id', 'name', 'title'], losses)
  }
  const moods: Mood[] = []
  for (const action of actions) {
    const phase = textOf(action, 'phase')
    const stage = stages.get(phase) ?? builder.stage(phase)
    stages.set(phase, stage)
    const add = (lane: Parameters<typeof laneOf>[0], texts: readonly string[]): void => {
      for (const text of texts) builder.card({ lane: laneOf(lane), stage }, text)
    }
    add('actions', textsOf(action, 'name', 'title'))
    add('touchpoints', textsOf(action, 'touchpoints'))
    add('experience', textsOf(action, 'thoughts_feelings'))
    const emotion = action['emotion_score'] ?? null
    if (emotion !== null) {
      laneOf('emotions')
      moods.push({ stage, emotion })
    }
    noteUnread(action, [...OF_ACTION], losses)
  }
  feelStages(moods, file['scale'], builder, losses)
  const built = builder.build()
  return built.ok ? good({ journey: built.value, losses: losses.all() }) : built
}

const OF_ACTION = [
  'id',
  'name',
  'title',
  'phase',
  'touchpoints',
  'thoughts_feelings',
  'emotion_score',
] as const
