import type { Journey } from '../../journey/journey'
import type { Emotion } from '../../journey/scales'
import type { Stage } from '../../journey/stage'
import type { FeelingEntry, ToolEntry } from '../../templates/catalogs/catalog'
import { momentOf } from '../../templates/catalogs/moment-of'
import { fitting, suggest, type Suggestion } from '../../templates/catalogs/suggest'
import { CATALOGS } from '../../templates/catalogs/catalogs'

/** Words for a feeling of that level; one for each level where nobody knows it (C51). */
export function suggestFeelings(
  { language }: Journey,
  emotion: Emotion,
): readonly Suggestion<FeelingEntry>[] {
  const all = CATALOGS.feelings
  const fit = all.filter((one, i) =>
    emotion === null
      ? all.findIndex((other) => other.emotion === one.emotion) === i
      : one.emotion === emotion,
  )
  return suggest(fit, language, { typed: '', present: [], rank: () => 0 })
}

/** How many tools are in sight at once. */
const FEW = 3

/** What moves people on from such a stage (C76). */
export function suggestTools(journey: Journey, stage: Stage): readonly Suggestion<ToolEntry>[] {
  const index = journey.stages.findIndex(({ id }) => id === stage.id)
  const moment = momentOf(journey.stages, index)
  const fit = CATALOGS.tools.filter((entry) => fitting(moment)(entry) === 0)
  const present = stage.transition.tools
  return suggest(fit, journey.language, { typed: '', present, rank: () => 0 }).slice(0, FEW)
}
