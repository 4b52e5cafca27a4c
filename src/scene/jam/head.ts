import { mapName } from '../../i18n/drawn-texts/map-name'
import { showsPersonas } from '../../journey/shows-personas'
import type { Shape } from '../shape'
import { factsOf } from '../view/facts'
import type { MapView } from '../view/map-view'
import { fieldLine, stack, TYPE } from './lines'
import type { Block, Sizes } from './block'
import { MARGIN } from './metrics'
import { onOneLine } from './on-one-line'
import { outOfSight } from './out-of-sight'
import { personaCards } from './personas'
import { pillShapes, pillWidth, type Pill } from './pill'

/** What the map is, on the left; whose journey it is, at the right end. Where it is nobody's, the personas are there, and not seen. */
export function headBlock(view: MapView, sizes: Sizes, width: number): Block {
  const { journey, theme, words } = view
  const key = `journey:${journey.id}`
  const personas = personaCards(view, sizes, {
    right: MARGIN + width,
    top: MARGIN,
    room: width * 0.6,
  })
  const isSeen = personas.width > 0 && showsPersonas(journey)
  const room = width - (isSeen ? personas.width + 64 : 0)
  const state = journey.state === 'as-is' ? words.asIs : words.toBe
  const title = stack(
    sizes,
    [
      {
        key: `${key}/eyebrow`,
        name: 'Eyebrow',
        text: `${mapName(journey)} · ${state}`.toUpperCase(),
        type: TYPE.eyebrow,
        color: theme.accent,
      },
      fieldLine(key, 'title', {
        name: 'Title',
        text: journey.title,
        type: TYPE.title,
        color: theme.ink,
        above: 4,
      }),
      fieldLine(key, 'scenario', {
        name: 'Scenario',
        text: journey.scenario,
        type: TYPE.lead,
        color: theme.faded,
        above: 8,
      }),
    ],
    { x: MARGIN, y: MARGIN, width: room },
  )
  const facts = factRow(view, sizes, MARGIN + title.height + 20, room)
  return {
    shapes: [
      ...title.shapes,
      ...facts.shapes,
      ...(isSeen ? personas : outOfSight(personas)).shapes,
    ],
    height: Math.max(title.height + 20 + facts.height, isSeen ? personas.height : 0),
  }
}

const FACT = 32

/** Facts side by side, in as many rows as they need. */
function factRow(view: MapView, sizes: Sizes, y: number, room: number): Block {
  const { theme, journey } = view
  const shapes: Shape[] = []
  let [left, top] = [0, 0]
  for (const { name, text: words } of factsOf(view)) {
    const key = `journey:${journey.id}/facts/${name}`
    const text = onOneLine(words)
    const pill: Pill = {
      key,
      name: `Fact · ${name}`,
      fill: theme.surface,
      stroke: theme.line,
      height: FACT,
      padding: 16,
      texts: [{ key: `${key}/word`, text, type: TYPE.body, color: theme.faded }],
    }
    const width = pillWidth(pill)
    if (left > 0 && left + width > room) {
      left = 0
      top += FACT + 8
    }
    if (width > room) {
      const line = {
        key: `${key}/word`,
        name: pill.name,
        text,
        type: TYPE.body,
        color: theme.faded,
      }
      const long = stack(sizes, [line], { x: MARGIN, y: y + top, width: room })
      shapes.push(...long.shapes)
      top += long.height + 8
      continue
    }
    shapes.push(...pillShapes(pill, MARGIN + left, y + top))
    left += width + 8
  }
  return { shapes, height: top + FACT }
}
