import { LANGUAGES, THEMES, type Journey } from '../../../src/journey/journey'
import { newCard, newHead, newLane, newStage } from '../../../src/journey/new-record'
import type { CardKind } from '../../../src/journey/card'
import type { LaneKind } from '../../../src/journey/lane-kind'
import { cardKindOfLane } from '../../../src/journey/lane-kind'
import { buildTemplate } from '../../../src/templates/build-template'
import { TEMPLATES } from '../../../src/templates/templates'
import { composeJam } from '../../../src/scene/compose-jam'
import { countLines, textWidth } from '../../../src/scene/measure-text'
import { childrenOf, type Section, type Shape, type Text } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'

/** Every template in every language. */
export const templates = TEMPLATES.flatMap((draft) =>
  LANGUAGES.map((language) => ({
    id: draft.id,
    language,
    journey: buildTemplate(draft, language),
  })),
)

/** The same in every theme. */
export const themed = templates.flatMap(({ id, language, journey }) =>
  THEMES.map((theme) => ({ id, language, theme, journey: { ...journey, theme } })),
)

export const draw = (journey: Journey, sizes: ReadonlyMap<string, number> = new Map()): Section =>
  composeJam(viewMap(journey), sizes)

/** A map of one lane and two stages, with cards of the lane's kind. */
export function mapOf(
  kind: LaneKind,
  cards: readonly object[],
  language: Journey['language'] = 'en',
): Journey {
  const cardKind: CardKind = cardKindOfLane(kind) ?? 'note'
  return {
    ...newHead(language),
    id: 'j',
    title: 'Title',
    personas: [],
    stages: [
      { ...newStage('One'), id: 's1' },
      { ...newStage('Two'), id: 's2' },
    ],
    lanes: [{ ...newLane(kind, 'Lane'), id: 'l1' }],
    cards: cards.map((more, index) => ({
      ...newCard(cardKind, 's1', 'l1', `Card ${index}`),
      id: `c${index}`,
      ...more,
    })),
  }
}

export interface Area {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a shape stands; texts and stickies as high, and texts on one line as wide, as they are estimated to be. */
export function areaOf(shape: Shape): Area {
  const { key, x = 0, y = 0 } = shape
  if (shape.type === 'vector') return { key, x, y, width: 0, height: 0 }
  if (shape.type === 'text') {
    const [width, lines] =
      typeof shape.width === 'number'
        ? [shape.width, countLines(shape.text, shape.size, shape.weight, shape.width)]
        : [lineWidth(shape), 1]
    return { key, x, y, width, height: lines * shape.leading }
  }
  const width = 'width' in shape && typeof shape.width === 'number' ? shape.width : 0
  if (shape.type === 'sticky') {
    const lines = countLines(shape.text, 16, 'Medium', 192)
    return { key, x, y, width: 240, height: Math.max(240, lines * 20 + 64) }
  }
  const height = 'height' in shape && typeof shape.height === 'number' ? shape.height : 0
  return { key, x, y, width, height }
}

/** Width of a text on one line, up to the grid. */
export const lineWidth = ({ text, size, weight }: Text): number =>
  4 * Math.ceil(textWidth(text, size, weight) / 4)

export const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const contains = (outer: Area, x: number, y: number): boolean =>
  x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height

/** All shapes of a map by key. */
export const byKey = (scene: Section): ReadonlyMap<string, Shape> =>
  new Map(childrenOf(scene).map((shape) => [shape.key, shape]))

/** The id of the card a shape belongs to, or nothing. */
export const cardOf = (key: string): string | undefined => /^card:([^/]+)/.exec(key)?.[1]
