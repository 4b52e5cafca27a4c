import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/journey/card'
import { newCard } from '../../../src/journey/new-record'
import { NO_NOTES } from '../../../src/planner/notes'
import type { Snapshot } from '../../../src/planner/snapshot'
import { connectClient } from '../../../src/playground/host'
import { timeFlies } from '../../playground/time-flies'
import { quiet } from '../plugin/host-calls'
import { bothPanels, drawnCanvas, type Canvas } from './by-hand'

timeFlies()

interface Boxed {
  readonly canvas: Canvas
  readonly card: Card
  readonly section: string
}

/** A map in which somebody has put a section of theirs around a card. */
async function boxed(): Promise<Boxed> {
  const canvas = await drawnCanvas('figjam')
  const { plugin, root, hand, node } = canvas
  const card = canvas.card(({ kind }) => kind === 'touchpoint')
  const sticky = node('card', card.id)
  const section = connectClient(plugin.document).figma.createSection()
  section.resizeWithoutConstraints(sticky.width + 32, sticky.height + 32)
  hand.moveTo(section.id, root, sticky.x - 16, sticky.y - 16)
  hand.moveTo(sticky.id, section.id, 16, 16)
  await quiet(plugin.client)
  return { canvas, card, section: section.id }
}

const placeOf = ({ journey }: Snapshot, { id }: Card): string => {
  const card = journey.cards.find((one) => one.id === id)
  return `${card?.lane ?? ''} ${card?.stage ?? ''}`
}

describe('a section of somebody’s around a card in figjam', () => {
  it('leaves the card in its cell', async () => {
    const { canvas, card } = await boxed()
    for (const panel of await bothPanels(canvas, () => true)) {
      expect(panel.notes).toEqual(NO_NOTES)
      expect(placeOf(panel, card)).toBe(`${card.lane} ${card.stage}`)
    }
  })

  it('takes the card along into another cell', async () => {
    const { canvas, card, section } = await boxed()
    const { hand, cell, journey } = canvas
    const stage = journey.stages[1]?.id ?? ''
    const [from, to] = [cell(card.lane, card.stage), cell(card.lane, stage)]
    hand.moveBy(section, to.x - from.x, to.y - from.y)
    const isThere = (one: Snapshot): boolean => placeOf(one, card) === `${card.lane} ${stage}`
    for (const panel of await bothPanels(canvas, isThere)) {
      expect(isThere(panel)).toBe(true)
      expect(panel.notes).toEqual(NO_NOTES)
    }
  })

  it('takes the card along out of the map', async () => {
    const { canvas, card, section } = await boxed()
    canvas.hand.moveTo(section, canvas.plugin.document.pageId, -3000, 0)
    for (const { notes } of await bothPanels(canvas, (one) => one.notes.parked.length > 0))
      expect(notes.parked).toMatchObject([{ where: 'off-map', card: { id: card.id } }])
  })

  it('does not keep the card from giving way with its row, nor from being moved', async () => {
    const { canvas, card } = await boxed()
    const { plugin, journey, node, cell } = canvas
    const above = journey.lanes.find(({ kind }) => kind === 'actions')?.id ?? ''
    const stage = journey.stages[1]?.id ?? ''
    const placed = (): number =>
      node('card', card.id).absoluteY - cell(card.lane, card.stage).absoluteY
    const [before, stood] = [placed(), node('card', card.id).absoluteY]
    await plugin.edit(
      ...Array.from({ length: 12 }, (_, i) => ({
        type: 'card.add' as const,
        card: newCard('note', stage, above, `More ${i}`),
        at: 99,
      })),
    )
    expect(node('card', card.id).absoluteY).toBeGreaterThan(stood)
    expect(placed()).toBe(before)
    for (const panel of await bothPanels(canvas, () => true)) expect(panel.notes).toEqual(NO_NOTES)

    await plugin.edit({ type: 'card.move', id: card.id, stage, lane: card.lane, at: 99 })
    const [ground, sticky] = [cell(card.lane, stage), node('card', card.id)]
    expect(sticky.absoluteX).toBeGreaterThan(ground.absoluteX)
    expect(sticky.absoluteX + sticky.width).toBeLessThan(ground.absoluteX + ground.width)
    for (const panel of await bothPanels(canvas, () => true)) {
      expect(panel.notes).toEqual(NO_NOTES)
      expect(placeOf(panel, card)).toBe(`${card.lane} ${stage}`)
    }
  })
})
