import type { Card } from '../journey/card'
import type { Journey } from '../journey/journey'
import type { Scene } from '../scene/shape'
import type { LiveMap } from './live-map'

/**
 * Keys of what was drawn around figures that somebody has retyped in FigJam: whether there is room for a figure on the
 * upper edge of its sticky is told by its length. It stands as it was until the next edit, for nobody asked for more.
 */
export function figuresLeft(
  { journey: old, scene, left }: Pick<LiveMap, 'journey' | 'scene' | 'left'>,
  { cards }: Journey,
): readonly string[] {
  const known = new Map(old.cards.map((card) => [card.id, card]))
  const retyped = new Set(
    cards.flatMap((card) => {
      const before = known.get(card.id)
      const isSame =
        before === undefined || before === card || figuresOf(before) === figuresOf(card)
      return isSame ? [] : [`card:${card.id}`]
    }),
  )
  if (retyped.size === 0) return left
  const parts = scene.children.flatMap(({ key }) => (retyped.has(ownerOf(key)) ? [key] : []))
  return [...new Set([...left, ...parts])]
}

const figuresOf = (card: Card): string =>
  card.kind === 'kpi' ? `${card.value}\n${card.change}` : card.kind === 'cost' ? card.amount : ''

/** Key of the card that a part belongs to. */
const ownerOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf('/')))

/** A scene without what is drawn with such figures, so that all of it is put in its place. */
export function withoutFigures(scene: Scene, left: readonly string[]): Scene {
  if (left.length === 0) return scene
  const owners = new Set(left.map(ownerOf))
  return { ...scene, children: scene.children.filter(({ key }) => !owners.has(ownerOf(key))) }
}

/**
 * A journey with the figures by which the rows are laid out.
 * @param shown the journey that was laid out
 */
export function withFiguresOf(shown: Journey, journey: Journey): Journey {
  const known = new Map(shown.cards.map((card) => [card.id, card]))
  const cards = journey.cards.map((card): Card => {
    const drawn = known.get(card.id) ?? card
    if (figuresOf(drawn) === figuresOf(card)) return card
    if (card.kind === 'kpi' && drawn.kind === 'kpi')
      return { ...card, value: drawn.value, change: drawn.change }
    return card.kind === 'cost' && drawn.kind === 'cost' ? { ...card, amount: drawn.amount } : card
  })
  return cards.every((card, i) => card === journey.cards[i]) ? journey : { ...journey, cards }
}
