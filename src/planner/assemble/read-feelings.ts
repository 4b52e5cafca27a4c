import type { Journey } from '../../journey/journey'
import type { Emotion } from '../../journey/scales'
import type { Stage } from '../../journey/stage'
import type { RawMap, RawRecord } from '../../protocol/raw-map'
import { feelingInPlane, feelingsInRow } from '../../scene/feeling-at'
import { remembering } from '../../scene/remember'
import type { HeightsByKey } from '../compose'

/** A journey with the feelings that the points of the curve tell by where they stand: somebody may have dragged them. */
export function readFeelings(raw: RawMap, journey: Journey, heights: HeightsByKey): Journey {
  const tell = raw.drawing === 'design' ? feelingInPlane : tellInRow(raw, journey, heights)
  if (tell === null) return journey
  const points = new Map(
    raw.records.flatMap(({ kind, id, places }): [string, number][] =>
      kind === 'stage' && places['emotion'] !== undefined ? [[id, places['emotion']]] : [],
    ),
  )
  const stages = journey.stages.map((stage) => {
    const at = points.get(stage.id)
    return at === undefined ? stage : withFeeling(stage, tell(at))
  })
  return stages.every((stage, index) => stage === journey.stages[index])
    ? journey
    : { ...journey, stages }
}

const felt = remembering<Stage, Stage>()

const withFeeling = (stage: Stage, emotion: Emotion): Stage =>
  stage.emotion === emotion ? stage : felt(stage, [emotion], () => ({ ...stage, emotion }))

function tellInRow(
  raw: RawMap,
  journey: Journey,
  heights: HeightsByKey,
): ((at: number) => Emotion) | null {
  const lane = journey.lanes.find(({ kind }) => kind === 'emotions')
  const isLabel = ({ kind, id }: RawRecord): boolean => kind === 'lane' && id === lane?.id
  const top = raw.records.find(isLabel)?.box?.y
  if (top === undefined) return null
  const tell = feelingsInRow(journey, heights)
  return (at) => tell(at - top)
}
