import { describe, expect, it } from 'vitest'
import { NO_NOTES } from '../../../src/planner/notes'
import { timeFlies } from '../../playground/time-flies'
import { EDITORS } from '../plugin/open-plugin'
import { bothPanels, drawnCanvas } from './by-hand'

timeFlies()

describe.each(EDITORS)('by hand in %s', { timeout: 30_000 }, (editor) => {
  it('a duplicated card is a card of its own, and edits of the two go to the right one', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, node, plugin, journey } = canvas
    const card = canvas.card(({ kind }) => kind === 'barrier')
    hand.duplicate(node('card', card.id).id)
    const panels = await bothPanels(
      canvas,
      (one) => one.journey.cards.length === journey.cards.length + 1,
    )
    const ids = panels.map(({ journey: { cards } }) => cards.map(({ id }) => id))
    expect(ids[0]).toEqual(ids[1])
    expect(new Set(ids[0]).size).toBe(ids[0]?.length)
    const copy = ids[0]?.find((id) => !journey.cards.some((one) => one.id === id)) ?? ''
    await plugin.edit({ type: 'card.edit', id: copy, patch: { text: 'The copy' } })
    await plugin.edit({ type: 'card.edit', id: copy, patch: { severity: 'leaves' } })
    await plugin.edit({ type: 'card.edit', id: card.id, patch: { text: 'The original' } })
    for (const panel of await bothPanels(canvas, () => true)) {
      const textOf = (id: string): unknown => panel.journey.cards.find((one) => one.id === id)?.text
      expect([textOf(copy), textOf(card.id)]).toEqual(['The copy', 'The original'])
      expect(panel.notes.damaged).toEqual([])
    }
  })

  it('a duplicated map is a second journey whose links point inside it', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, plugin, root, journey } = canvas
    const copy = hand.duplicate(root)
    const late = await plugin.follow(plugin.ask('open', { root: copy }))
    expect(late.notes).toEqual(NO_NOTES)
    const own = new Set(late.journey.cards.map(({ id }) => id))
    expect(late.journey.id).not.toBe(journey.id)
    expect(late.journey.stages.map(({ name }) => name)).toEqual(
      journey.stages.map(({ name }) => name),
    )
    expect(late.journey.cards.map(({ text }) => text)).toEqual(
      journey.cards.map(({ text }) => text),
    )
    for (const card of [...journey.cards, ...journey.stages, ...journey.lanes])
      expect(own.has(card.id)).toBe(false)
    const links = late.journey.cards.flatMap((card) =>
      card.kind === 'barrier' ? card.solutions : [],
    )
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(own.has(link)).toBe(true)

    const [card] = late.journey.cards
    await plugin.edit({ type: 'card.edit', id: card?.id ?? '', patch: { text: 'In the copy' } })
    const [stage] = late.journey.stages
    await plugin.edit({ type: 'stage.remove', id: stage?.id ?? '', cards: 'remove' })
    const first = await plugin.follow(plugin.ask('open', { root }))
    expect(first.journey).toEqual(journey)
  })
})
