import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../src/planner/snapshot'
import { NO_NOTES } from '../../../src/planner/notes'
import { EDITORS } from '../plugin/open-plugin'
import { bothPanels, drawnCanvas, dropInto } from './by-hand'
import { smallJourney } from '../plugin/small-journey'
import { timeFlies } from '../../playground/time-flies'

timeFlies()

const idsAt = ({ journey }: Snapshot, lane: string, stage: string): string[] =>
  journey.cards.filter((card) => card.lane === lane && card.stage === stage).map(({ id }) => id)

describe.each(EDITORS)('by hand in %s', { timeout: 30_000 }, (editor) => {
  it('a retyped stage, lane, card and title are the new text', async () => {
    const canvas = await drawnCanvas(editor)
    const { journey, hand, text, node } = canvas
    const [stage] = journey.stages
    const [lane] = journey.lanes
    const card = canvas.card(({ kind }) => kind === 'note')
    hand.setText(text(stage?.name ?? '', node('stage', stage?.id ?? '')).id, 'Other stage')
    hand.setText(text(lane?.name ?? '', node('lane', lane?.id ?? '')).id, 'Other lane')
    hand.setText(text(card.text, node('card', card.id)).id, 'Other card')
    hand.setText(text(journey.title).id, 'Other title')
    const shown = (one: Snapshot): unknown[] => [
      one.journey.stages[0]?.name,
      one.journey.lanes[0]?.name,
      one.journey.cards.find(({ id }) => id === card.id)?.text,
      one.journey.title,
    ]
    const wanted = ['Other stage', 'Other lane', 'Other card', 'Other title']
    const panels = await bothPanels(canvas, (one) => shown(one).join() === wanted.join())
    for (const panel of panels) expect(shown(panel)).toEqual(wanted)
  })

  it('a card dragged to another stage and lane is there, and the others stay', async () => {
    const canvas = await drawnCanvas(editor)
    const { journey, cell, node } = canvas
    const card = canvas.card(
      ({ kind, stage }) => kind === 'note' && stage === journey.stages[0]?.id,
    )
    const lane =
      journey.lanes.find(({ kind, id }) => kind === 'fears' && id !== card.lane)?.id ?? ''
    const stage = journey.stages[1]?.id ?? ''
    dropInto(canvas, node('card', card.id), cell(lane, stage))
    const panels = await bothPanels(canvas, (one) => idsAt(one, lane, stage).includes(card.id))
    for (const panel of panels) {
      expect(panel.notes).toEqual(NO_NOTES)
      expect(panel.journey.cards.filter(({ id }) => id !== card.id)).toEqual(
        journey.cards.filter(({ id }) => id !== card.id),
      )
    }
  })

  it('a card dragged into a lane made for others stays there and is told of', async () => {
    const canvas = await drawnCanvas(editor)
    const { journey, cell, node } = canvas
    const card = canvas.card(({ kind }) => kind === 'touchpoint')
    const lane = journey.lanes.find(({ kind }) => kind === 'barriers')?.id ?? ''
    const stage = journey.stages[1]?.id ?? ''
    dropInto(canvas, node('card', card.id), cell(lane, stage))
    const panels = await bothPanels(canvas, (one) => idsAt(one, lane, stage).includes(card.id))
    for (const panel of panels) expect(panel.notes.misplaced).toEqual([card.id])
  })

  it('a card dragged out of the map is parked, and put back in one step', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, node, plugin, root, journey } = canvas
    const card = canvas.card(({ kind }) => kind === 'touchpoint')
    const page = plugin.document.pageId
    hand.moveTo(node('card', card.id).id, page, -2000, -2000)
    const panels = await bothPanels(canvas, ({ notes }) => notes.parked.length > 0)
    for (const { notes, journey: read } of panels) {
      expect(notes.parked).toMatchObject([{ where: 'off-map', card: { id: card.id } }])
      expect(read.cards).toHaveLength(journey.cards.length - 1)
    }

    const stage = journey.stages[1]?.id ?? ''
    const back = await plugin.follow(plugin.ask('putBack', { root, cards: [card.id], stage }))
    expect(back.notes).toEqual(NO_NOTES)
    expect(idsAt(back, card.lane, stage)).toContain(card.id)
    for (const panel of await bothPanels(canvas, () => true)) {
      expect(idsAt(panel, card.lane, stage)).toContain(card.id)
      expect(panel.notes).toEqual(NO_NOTES)
    }
    plugin.client.hand.undo()
    await bothPanels(canvas, ({ notes }) => notes.parked.length === 1)
  })

  it('a card beside the grid is parked too', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, node, root } = canvas
    const card = canvas.card(({ kind }) => kind === 'touchpoint')
    if (editor === 'figma') hand.moveTo(node('card', card.id).id, root, 0, 0)
    else hand.moveTo(node('card', card.id).id, root, 10, 10)
    const panels = await bothPanels(canvas, ({ notes }) => notes.parked.length > 0)
    for (const { notes } of panels)
      expect(notes.parked).toMatchObject([{ where: 'off-grid', card: { id: card.id } }])
  })

  it('cards and stages have the order in which they were put', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, node, journey } = canvas
    const [a, b] = journey.stages.map(({ id }) => node('stage', id))
    if (a === undefined || b === undefined) throw new Error('two stages')
    const parent = editor === 'figma' ? parentOf(canvas, a.id) : canvas.root
    hand.moveTo(
      b.id,
      parent,
      editor === 'figma' ? 0 : a.x - 20,
      b.y,
      editor === 'figma' ? 1 : undefined,
    )
    const wanted = journey.stages.map(({ id }) => id).reverse()
    const panels = await bothPanels(
      canvas,
      ({ journey: { stages } }) => stages[0]?.id === wanted[0],
    )
    for (const panel of panels) {
      expect(panel.journey.stages.map(({ id }) => id)).toEqual(wanted)
      expect(panel.journey.cards).toHaveLength(journey.cards.length)
      expect(panel.notes).toEqual(NO_NOTES)
    }
  })

  it('a deleted card is gone, and a deleted map too', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, node, root, journey } = canvas
    const card = canvas.card(({ kind }) => kind === 'barrier')
    hand.remove(node('card', card.id).id)
    const panels = await bothPanels(
      canvas,
      (one) => !one.journey.cards.some(({ id }) => id === card.id),
    )
    for (const panel of panels) {
      expect(panel.journey.cards).toHaveLength(journey.cards.length - 1)
      expect(panel.notes).toEqual(NO_NOTES)
    }
    hand.undo()
    await bothPanels(canvas, (one) => one.journey.cards.some(({ id }) => id === card.id))
    hand.remove(root)
    hand.undo()
  })

  it.each(['stage', 'lane'] as const)(
    'a %s whose header was deleted keeps its cards until somebody decides',
    async (kind) => {
      const canvas = await drawnCanvas(editor)
      const { hand, node, text, plugin, root, journey } = canvas
      const one = kind === 'stage' ? journey.stages[1] : journey.lanes[1]
      if (one === undefined) throw new Error('no second')
      const isRow = editor === 'figma' && kind === 'lane'
      const header = node(kind, one.id)
      hand.remove(isRow ? text(one.name, header).id : header.id)
      const panels = await bothPanels(canvas, ({ notes }) => notes.lost.length > 0)
      for (const panel of panels) {
        expect(panel.notes.lost).toMatchObject([{ kind, id: one.id }])
        expect(panel.journey.cards).toHaveLength(journey.cards.length)
      }
      // A layer that still stands has the name that is gone.
      if (isRow) expect(panels[1]?.journey).toEqual(journey)
      expect(panels[0]?.notes.lost).toMatchObject([{ name: one.name }])
      expect(panels[0]?.journey).toEqual(journey)

      const restored = await plugin.follow(plugin.ask('restore', { root, kind, id: one.id }))
      expect(restored.notes.lost).toEqual([])
      for (const panel of await bothPanels(canvas, () => true)) {
        expect(panel.journey).toEqual(journey)
        expect(panel.notes).toEqual(NO_NOTES)
      }
    },
  )

  it('a lost stage can be removed with its cards', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, node, plugin, journey } = canvas
    const stage = journey.stages[1]?.id ?? ''
    hand.remove(node('stage', stage).id)
    await bothPanels(canvas, ({ notes }) => notes.lost.length > 0)
    await plugin.edit({ type: 'stage.remove', id: stage, cards: 'remove' })
    for (const panel of await bothPanels(canvas, () => true)) {
      expect(panel.journey.stages.map(({ id }) => id)).not.toContain(stage)
      expect(panel.notes).toEqual(NO_NOTES)
    }
  })

  it('a loose note in a cell is offered, and becomes a card in one step', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, cell, plugin, root, journey } = canvas
    const lane = journey.lanes.find(({ kind }) => kind === 'barriers')?.id ?? ''
    const stage = journey.stages[1]?.id ?? ''
    const ground = cell(lane, stage)
    const note =
      editor === 'figma'
        ? hand.addText(0, 0, 'Written by hand')
        : hand.addSticky(0, 0, 'Written by hand')
    dropInto(canvas, { ...ground, id: note }, ground)
    for (const { notes } of await bothPanels(canvas, (one) => one.notes.loose.length > 0))
      expect(notes.loose).toMatchObject([
        { node: note, text: 'Written by hand', lane, stage, kind: 'barrier' },
      ])

    const collected = await plugin.follow(plugin.ask('collect', { root, nodes: [note] }))
    expect(collected.notes).toEqual(NO_NOTES)
    expect(collected.journey.cards).toHaveLength(journey.cards.length + 1)
    for (const panel of await bothPanels(canvas, () => true)) {
      expect(panel.notes).toEqual(NO_NOTES)
      expect(panel.journey.cards.find(({ text }) => text === 'Written by hand')).toMatchObject({
        kind: 'barrier',
        lane,
        stage,
      })
    }
  })

  it('a first feeling that is dragged before the canvas has told of it is what the hand made of it', async () => {
    const { stages, ...rest } = smallJourney()
    const [first, ...others] = stages
    if (first === undefined) throw new Error('The journey has no stage')
    const canvas = await drawnCanvas(editor, {
      ...rest,
      stages: [{ ...first, emotion: null }, ...others],
    })
    const { hand, field, plugin } = canvas
    await plugin.edit({ type: 'stage.edit', id: first.id, patch: { emotion: 1 } })
    hand.moveBy(field(`stage:${first.id}/emotion`).id, 0, 2 * (editor === 'figma' ? 28 : 48))
    const felt = (one: Snapshot): unknown =>
      one.journey.stages.find(({ id }) => id === first.id)?.emotion
    for (const panel of await bothPanels(canvas, (one) => felt(one) === -1))
      expect(felt(panel)).toBe(-1)
  })

  it('a point of the curve dragged by hand is the new feeling, and Tidy brings the curve along', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, field, plugin, root, journey } = canvas
    const stage = journey.stages.find(({ emotion }) => emotion !== null)
    const point = field(`stage:${stage?.id ?? ''}/emotion`)
    const wanted = (stage?.emotion ?? 0) > 0 ? -1 : 2
    const step = editor === 'figma' ? 28 : 48
    hand.moveBy(point.id, 0, ((stage?.emotion ?? 0) - wanted) * step + 5)
    const isFelt = (one: Snapshot): boolean =>
      one.journey.stages.find(({ id }) => id === stage?.id)?.emotion === wanted
    for (const panel of await bothPanels(canvas, isFelt)) expect(isFelt(panel)).toBe(true)

    const tidied = await plugin.follow(plugin.ask('tidy', { root }))
    expect(isFelt(tidied)).toBe(true)
    expect(field(`stage:${stage?.id ?? ''}/emotion`).y).toBe(
      point.y + ((stage?.emotion ?? 0) - wanted) * step,
    )
    for (const panel of await bothPanels(canvas, () => true)) expect(isFelt(panel)).toBe(true)
  })

  it('looks that a person gave stay when something else is edited', async () => {
    const canvas = await drawnCanvas(editor)
    const { hand, node, plugin } = canvas
    const card = canvas.card(({ kind }) => kind === 'touchpoint')
    const { id } = node('card', card.id)
    hand.setFill(id, { r: 1, g: 0, b: 1 })
    hand.setLocked(id, true)
    hand.setVisible(id, false)
    const looks = (): unknown => {
      const { fills, visible, locked } = plugin.document.graph.getNode(id) ?? {}
      return structuredClone({ fills, visible, locked })
    }
    const before = looks()
    await plugin.edit({ type: 'card.edit', id: card.id, patch: { text: 'Other', score: 2 } })
    expect(looks()).toEqual(before)
    for (const panel of await bothPanels(canvas, () => true)) {
      expect(panel.journey.cards.find((one) => one.id === card.id)?.text).toBe('Other')
    }
  })
})

function parentOf(canvas: Awaited<ReturnType<typeof drawnCanvas>>, id: string): string {
  const parent = canvas.plugin.document.graph.getNode(id)?.parentId
  if (parent === undefined || parent === null) throw new Error('no parent')
  return parent
}
