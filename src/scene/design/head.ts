import { mapName } from '../../i18n/drawn-texts/map-name'
import { showsPersonas } from '../../journey/shows-personas'
import type { Frame, Shape } from '../shape'
import { factsOf } from '../view/facts'
import type { MapView } from '../view/map-view'
import { column, fieldText, row, textShape } from './parts'
import { mapWidth } from './metrics'
import { personaShape } from './persona'

const PERSONA = 336
const PERSONA_GAP = 12
/** What title and scenario keep for themselves before personas take a second row. */
const HEADING = 600

/**
 * What the map is: title and scenario with the facts about it on the left, whose journey it is on the right. Where it is
 * nobody's, the personas are there all the same, and not seen.
 */
export function headShape(view: MapView): Frame {
  const { journey, theme, words } = view
  const key = `journey:${journey.id}`
  const width = mapWidth(journey.stages.length)
  const state = journey.state === 'as-is' ? words.asIs : words.toBe
  const heading = column(
    `${key}/heading`,
    'Heading',
    [
      textShape(`${key}/eyebrow`, `${mapName(journey)} · ${state}`.toUpperCase(), theme.accent, {
        name: 'Eyebrow',
        size: 13,
        leading: 20,
        weight: 'Semi Bold',
      }),
      ...fieldText(key, 'title', journey.title, theme.ink, {
        size: 40,
        leading: 48,
        weight: 'Bold',
      }),
      ...fieldText(key, 'scenario', journey.scenario, theme.faded, {
        size: 18,
        leading: 28,
        weight: 'Regular',
      }),
      row(`${key}/facts`, 'Facts', factsRow(view, key), {
        gap: 8,
        wrap: true,
        padding: [8, 0, 0, 0],
        width: 'fill',
      }),
    ],
    { gap: 4 },
  )
  const personas = personasShape(view, width)
  return row(`${key}/head`, 'Head', [heading, ...personas], { gap: 32, align: 'start', width })
}

function personasShape(view: MapView, width: number): Frame[] {
  const { personas, id } = view.journey
  if (personas.length === 0) return []
  const room = width - HEADING + PERSONA_GAP
  const across = Math.max(1, Math.min(personas.length, Math.floor(room / (PERSONA + PERSONA_GAP))))
  return [
    row(
      `journey:${id}/personas`,
      'Personas',
      personas.map((persona) => personaShape(view, persona, PERSONA)),
      {
        gap: PERSONA_GAP,
        wrap: true,
        align: 'start',
        width: across * (PERSONA + PERSONA_GAP) - PERSONA_GAP,
        ...(!showsPersonas(view.journey) && { hidden: true }),
      },
    ),
  ]
}

const factsRow = (view: MapView, key: string): Shape[] =>
  factsOf(view).map(({ name, text }) =>
    row(
      `${key}/facts/${name}`,
      `Fact · ${name}`,
      [
        textShape(`${key}/facts/${name}/word`, text, view.theme.faded, {
          size: 12,
          leading: 16,
          width: 'hug',
        }),
      ],
      { padding: [4, 12, 4, 12], radius: 12, fill: view.theme.surface, stroke: view.theme.line },
    ),
  )
