import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../src/planner/snapshot'
import { governed } from '../../journey/governed'
import { timeFlies } from '../../playground/time-flies'
import { quiet, writesOf } from '../plugin/host-calls'
import { allOf, nodeOf, textsIn } from '../plugin/on-page'
import { EDITORS, until } from '../plugin/open-plugin'
import { bothPanels, drawnCanvas, dropInto, type Canvas } from './by-hand'

timeFlies()

const stepOf = ({ journey }: Snapshot, id: string): string | null | undefined =>
  journey.cards.find((card) => card.id === id)?.step
const numberOn = ({ plugin }: Canvas, id: string): string | undefined => {
  const card = nodeOf(plugin.document, 'card', id)
  return allOf(card)
    .flatMap(textsIn)
    .find((text) => /^\d+\.\d+$/.test(text))
}

describe.each(EDITORS)('by hand in %s', { timeout: 30_000 }, (editor) => {
  it('a card dragged to another stage belongs to no step there, for everybody', async () => {
    const canvas = await drawnCanvas(editor, governed())
    const id = 'touchpoint0.0'
    dropInto(canvas, canvas.node('card', id), canvas.cell('touchpoints', 'stage4'))
    const isThere = ({ journey }: Snapshot): boolean =>
      journey.cards.some((card) => card.id === id && card.stage === 'stage4')
    for (const panel of await bothPanels(canvas, isThere)) {
      expect(stepOf(panel, id)).toBeNull()
      expect(stepOf(panel, 'touchpoint0.1')).toBe('step0')
    }
  })

  it('a step dragged to another stage leaves its cards without one', async () => {
    const canvas = await drawnCanvas(editor, governed())
    dropInto(canvas, canvas.node('card', 'step0'), canvas.cell('steps', 'stage4'))
    const isThere = ({ journey }: Snapshot): boolean =>
      journey.cards.some((card) => card.id === 'step0' && card.stage === 'stage4')
    for (const panel of await bothPanels(canvas, isThere)) {
      expect(stepOf(panel, 'touchpoint0.0')).toBeNull()
      expect(stepOf(panel, 'touchpoint1.0')).toBe('step1')
    }
  })

  it('a parked card is put back into another stage without its step, and into its own with it', async () => {
    const canvas = await drawnCanvas(editor, governed())
    const { hand, node, plugin, root } = canvas
    const cards = ['touchpoint0.0', 'touchpoint0.1']
    for (const id of cards) hand.moveTo(node('card', id).id, plugin.document.pageId, -2000, -2000)
    await bothPanels(canvas, ({ notes }) => notes.parked.length === 2)

    const [far, near] = cards
    await plugin.follow(plugin.ask('putBack', { root, cards: [far ?? ''], stage: 'stage4' }))
    const back = await plugin.follow(
      plugin.ask('putBack', { root, cards: [near ?? ''], stage: 'stage0' }),
    )
    expect([stepOf(back, far ?? ''), stepOf(back, near ?? '')]).toEqual([null, 'step0'])
  })

  it('a step that is deleted leaves its cards without one', async () => {
    const canvas = await drawnCanvas(editor, governed())
    canvas.hand.remove(canvas.node('card', 'step0').id)
    const isGone = ({ journey }: Snapshot): boolean =>
      journey.cards.every((card) => card.id !== 'step0')
    for (const panel of await bothPanels(canvas, isGone))
      expect(stepOf(panel, 'touchpoint0.0')).toBeNull()
  })
})

describe('numbers of steps in Design', { timeout: 30_000 }, () => {
  /** The person at the panel puts the second step before the first. */
  async function swapped(): Promise<Canvas> {
    const canvas = await drawnCanvas('figma', governed())
    const { plugin } = canvas
    await quiet(plugin.client)
    const [first, second] = ['step0', 'step1'].map((id) => canvas.node('card', id))
    const cell = plugin.document.graph.getNode(first?.id ?? '')?.parentId ?? ''
    plugin.client.hand.moveTo(second?.id ?? '', cell, 0, 0, 0)
    await until(
      () =>
        plugin.snapshot().journey.cards.findIndex(({ id }) => id === 'step1') <
        plugin.snapshot().journey.cards.findIndex(({ id }) => id === 'step0'),
      'the steps stand in the other order',
    )
    await quiet(plugin.client)
    return canvas
  }

  it('follow the order into which a hand puts them, on the cards, too', async () => {
    const canvas = await swapped()
    expect(
      ['step1', 'step0', 'touchpoint0.0', 'touchpoint1.0'].map((id) => numberOn(canvas, id)),
    ).toEqual(['1.1', '1.2', '1.2', '1.1'])
  })

  it('go back with the order by two steps of undo, and nothing is written after that', async () => {
    const canvas = await swapped()
    const { client } = canvas.plugin
    client.hand.undo()
    client.hand.undo()
    await quiet(client)
    const all = ['step0', 'step1', 'touchpoint0.0', 'touchpoint1.0']
    expect(all.map((id) => numberOn(canvas, id))).toEqual(['1.1', '1.2', '1.1', '1.2'])
    client.counts.reset()
    await quiet(client)
    expect(writesOf(client)).toBe(0)
  })

  it('leave a card that a hand takes to another stage', async () => {
    const canvas = await drawnCanvas('figma', governed())
    const { plugin } = canvas
    await quiet(plugin.client)
    const id = 'touchpoint0.0'
    const cell = canvas.cell('touchpoints', 'stage4')
    plugin.client.hand.moveTo(canvas.node('card', id).id, cell.id, 0, 0, 0)
    await until(() => stepOf(plugin.snapshot(), id) === null, 'it belongs to no step')
    await quiet(plugin.client)
    expect(numberOn(canvas, id)).toBeUndefined()
    expect(numberOn(canvas, 'touchpoint0.1')).toBe('1.1')
  })
})
