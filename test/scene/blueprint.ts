import { drawnTexts } from '../../src/i18n/drawn-texts'
import { applyAll } from '../../src/journey/apply'
import { operationsForKind } from '../../src/journey/choose-kind'
import { LANGUAGES, THEMES, type Journey } from '../../src/journey/journey'
import { MAP_KINDS } from '../../src/journey/kinds'
import type { MapKindId } from '../../src/journey/map-kind-id'
import { newLane } from '../../src/journey/new-record'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'

/** A map made one of a kind, as the panel does it. @throws Error where that is refused */
export function mapOfKind(journey: Journey, id: MapKindId): Journey {
  const kind = MAP_KINDS.find((one) => one.id === id)
  if (kind === undefined) throw new Error(id)
  const names = drawnTexts(journey.language).lanes
  const result = applyAll(
    journey,
    operationsForKind(journey, kind, (lane) => ({
      ...newLane(lane, names[lane].name),
      hint: names[lane].hint,
    })),
  )
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** A template as a service blueprint, in every language and theme: three lines, and most lanes hidden. */
export const blueprints = LANGUAGES.flatMap((language) =>
  THEMES.flatMap((theme) =>
    TEMPLATES.slice(0, 1).map((draft) => ({
      language,
      theme,
      journey: mapOfKind({ ...buildTemplate(draft, language), theme }, 'design'),
    })),
  ),
)
