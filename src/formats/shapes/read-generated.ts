import { good, type Result } from '../../journey/problem'
import { createBuilder, type JourneyBuilder } from '../build-journey'
import type { ReadHints, ReadJourney } from '../format'
import { checkSize } from '../check-size'
import { createLosses, type Losses } from '../loss'
import { NO_DETAILS, refineCard } from '../table/card-details'
import { channelOfName } from '../table/channel-of-name'
import { feelStages, type Mood } from './feel-stages'
import { lanesOfShape } from './lanes-of-shape'
import { noteUnread, partOf, partsOf, textOf, textsOf, type Part } from './parts'

/**
 * The journey in a file of the shape that programs and language models usually give it (FORMATS 5.4), alone or under
 * `journey` or `journeys`; `null` where there is none: then no stage has touchpoints.
 */
export function findGenerated(file: Part): Part | null {
  const candidates = [file, partOf(file['journey']), ...partsOf(file['journeys'])]
  return (
    candidates.find(
      (one) =>
        one !== null && partsOf(one['stages']).some((stage) => Array.isArray(stage['touchpoints'])),
    ) ?? null
  )
}

/**
 * Such a journey: touchpoints are cards, their pain points barriers and their opportunities solutions of the stage, their
 * emotions those of the stage. Which pain belongs to which touchpoint of a stage is lost.
 *
 * @param file - the whole file, where personas may stand and the scale be said
 */
export function readGenerated(file: Part, journey: Part, hints: ReadHints): Result<ReadJourney> {
  const found = partsOf(journey['stages'])
  const fits = checkSize({ stages: found.length })
  if (!fits.ok) return fits
  const losses = createLosses()
  const title = textOf(journey, 'title', 'name') || hints.title
  const builder = createBuilder({ ...hints, title }, losses)
  const laneOf = lanesOfShape(LANES, builder, hints)
  builder.editHead({
    scenario: textOf(journey, 'scenario', 'description'),
    state: ['future', 'to-be'].includes(textOf(journey, 'state')) ? 'to-be' : 'as-is',
  })
  if (file !== journey) {
    noteUnread(file, ['journey', 'journeys', 'personas', 'scale'], losses)
    for (const other of partsOf(file['journeys']).filter((one) => one !== journey)) {
      losses.note('journey-left-out', textOf(other, 'title', 'name'))
    }
  }
  noteUnread(journey, OF_JOURNEY, losses)
  addPersonas(file, journey, builder, losses)

  const moods: Mood[] = []
  for (const stage of found) {
    const id = builder.stage(textOf(stage, 'name', 'title'), orderOf(stage))
    builder.editStage(id, { subtitle: textOf(stage, 'subtitle', 'description') })
    noteUnread(stage, OF_STAGE, losses)
    const add = (lane: (typeof LANES)[number], part: Part, ...names: readonly string[]): void => {
      for (const text of textsOf(part, ...names))
        builder.card({ lane: laneOf(lane), stage: id }, text)
    }
    const felt = (part: Part): void => {
      const emotion = part['emotion'] ?? null
      if (emotion === null) return
      laneOf('emotions')
      moods.push({ stage: id, emotion })
    }
    add('actions', stage, 'actions')
    add('goals', stage, 'goals')
    for (const touchpoint of partsOf(stage['touchpoints'])) {
      const said = textOf(touchpoint, 'channel')
      const channel = channelOfName(said)
      if (said !== '' && channel === null) losses.note('channel-unknown', said)
      const place = { lane: laneOf('touchpoints'), stage: id }
      const text = textOf(touchpoint, 'name', 'title', 'description') || said
      builder.card(place, text, (card) => refineCard(card, { ...NO_DETAILS, channel }))
      add('barriers', touchpoint, ...PAINS)
      add('solutions', touchpoint, ...CHANCES)
      if (stage['emotion'] === undefined) felt(touchpoint)
      noteUnread(touchpoint, OF_TOUCHPOINT, losses)
    }
    // Some name touchpoints by a text alone.
    if (partsOf(stage['touchpoints']).length === 0) add('touchpoints', stage, 'touchpoints')
    add('barriers', stage, ...PAINS)
    add('solutions', stage, ...CHANCES)
    felt(stage)
  }
  feelStages(moods, journey['scale'] ?? file['scale'], builder, losses)
  const built = builder.build()
  return built.ok ? good({ journey: built.value, losses: losses.all() }) : built
}

const LANES = ['actions', 'goals', 'touchpoints', 'emotions', 'barriers', 'solutions'] as const
const PAINS = ['painPoints', 'pain_points', 'pains', 'barriers'] as const
const CHANCES = ['opportunities', 'solutions', 'ideas'] as const
const OF_JOURNEY = [
  ...['id', 'name', 'title', 'scenario', 'description', 'state', 'scale', 'stages'],
  ...['personaIds', 'personas', 'persona'],
]
const OF_STAGE = [
  ...['id', 'name', 'title', 'subtitle', 'description', 'order', 'emotion', 'touchpoints'],
  ...['actions', 'goals', ...PAINS, ...CHANCES],
]
const OF_TOUCHPOINT = [
  ...['id', 'name', 'title', 'description', 'channel', 'emotion', 'order', ...PAINS, ...CHANCES],
]

const orderOf = (stage: Part): number | null => {
  const order = stage['order']
  return typeof order === 'number' && Number.isFinite(order) ? order : null
}

/** Those that the journey names by their ids, or all that it has; one of which nothing else is known is called by its id. */
function addPersonas(file: Part, journey: Part, builder: JourneyBuilder, losses: Losses): void {
  const own = partOf(journey['persona'])
  const known = [
    ...partsOf(journey['personas']),
    ...(file === journey ? [] : partsOf(file['personas'])),
    ...(own === null ? [] : [own]),
  ]
  const named = textsOf(journey, 'personaIds')
  const byId = new Map(known.map((persona) => [textOf(persona, 'id'), persona]))
  const wanted = named.length === 0 ? known : named.map((id) => byId.get(id) ?? { id })
  for (const persona of wanted) {
    builder.persona(textOf(persona, 'name', 'title', 'id'), {
      description: textOf(persona, 'description'),
      quote: textOf(persona, 'quote'),
    })
    noteUnread(persona, ['id', 'name', 'title', 'description', 'quote'], losses)
  }
}
