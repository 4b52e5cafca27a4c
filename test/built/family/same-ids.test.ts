import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/journey/card'
import { toBeOf } from '../../../src/journey/family/to-be-of'
import type { Journey } from '../../../src/journey/journey'
import { NO_NOTES } from '../../../src/planner/notes'
import type { Snapshot } from '../../../src/planner/snapshot'
import type { DescribedNode } from '../../../src/playground/host'
import { timeFlies } from '../../playground/time-flies'
import { drawnCanvas, type Canvas } from '../hands/by-hand'
import { allOf, everything } from '../plugin/on-page'
import { EDITORS, needed, openPlugin, until } from '../plugin/open-plugin'

timeFlies()

interface Two extends Canvas {
  /** Root of the second map; `root` is that of the first. Which of them is open, each test says. */
  readonly other: string
  readonly open: (root: string) => Promise<Snapshot>
  /** What somebody who comes later finds. */
  readonly anew: (root: string) => Promise<Snapshot>
  readonly nodeIn: (root: string, kind: string, id: string) => DescribedNode
}

/** A map, and its to-be map beside it: the same ids in both. */
async function twoMaps(editor: Canvas['editor']): Promise<Two> {
  const canvas = await drawnCanvas(editor)
  const { plugin } = canvas
  const toBe = toBeOf(canvas.journey, 'kin')
  const { root: other } = await plugin.follow(plugin.ask('draw', { journey: toBe }))
  return {
    ...canvas,
    hand: plugin.client.hand,
    other,
    open: (root) => plugin.follow(plugin.ask('open', { root })),
    anew: async (root) => {
      const late = await openPlugin(plugin.document)
      return needed(await late.ask('open', { root }))
    },
    nodeIn: (root, kind, id) => {
      const map = everything(plugin.document).find((node) => node.id === root)
      const found = (map === undefined ? [] : allOf(map)).find((node) => {
        const entry = node.sharedPluginData['tropa']?.['record'] ?? ''
        return entry.includes(`"kind":"${kind}"`) && entry.includes(`"id":"${id}"`)
      })
      if (found === undefined) throw new Error(`${kind} ${id} is not in ${root}`)
      return found
    },
  }
}

const cardIn = ({ cards }: Journey, id: string): Card | undefined =>
  cards.find((card) => card.id === id)
const barrier = ({ kind }: Card): boolean => kind === 'barrier'

/** Puts a card of one map into the cell of another map, as a person would. */
function drag({ editor, hand, nodeIn }: Two, card: Card, from: string, to: string): string {
  const node = nodeIn(from, 'card', card.id)
  const cell = nodeIn(to, 'cell', `${card.lane}:${card.stage}`)
  if (editor === 'figma') hand.moveTo(node.id, cell.id, 0, 0, 0)
  else hand.moveTo(node.id, to, cell.x + 40, cell.y + 40)
  return node.id
}

describe.each(EDITORS)('two maps whose records have the same ids, in %s', (editor) => {
  it('are read each for itself, without anything left over', async () => {
    const two = await twoMaps(editor)

    for (const root of [two.root, two.other]) {
      const { journey, notes } = await two.anew(root)
      expect(journey.cards).toEqual(two.journey.cards)
      expect(journey.stages).toEqual(two.journey.stages)
      expect(notes).toEqual(NO_NOTES)
    }
  })

  it('an edit in one leaves the other as it is', async () => {
    const two = await twoMaps(editor)
    const card = two.card(barrier)
    const [stage] = two.journey.stages

    await two.plugin.edit(
      { type: 'card.edit', id: card.id, patch: { text: 'Only here', severity: 'trivial' } },
      { type: 'stage.edit', id: stage?.id ?? '', patch: { name: 'Otherwise', emotion: -2 } },
    )

    const first = await two.anew(two.root)
    expect(first.journey).toEqual(two.journey)
    const second = await two.anew(two.other)
    expect(cardIn(second.journey, card.id)).toMatchObject({
      text: 'Only here',
      severity: 'trivial',
    })
    expect(second.journey.stages[0]).toMatchObject({ name: 'Otherwise', emotion: -2 })
    expect(second.notes).toEqual(NO_NOTES)
  })

  it('what is selected is told of the open map alone', async () => {
    const two = await twoMaps(editor)
    const card = two.card(barrier)
    const told = (): unknown => two.plugin.news.filter(({ type }) => type === 'selected').at(-1)

    two.hand.select(two.nodeIn(two.root, 'card', card.id).id)
    await until(() => told() !== undefined, 'the selection is told')
    expect(told()).toEqual({ type: 'selected', records: [] })

    const ref = { kind: 'card', id: card.id } as const
    needed(await two.plugin.ask('select', { records: [ref], reveal: false }))
    await until(() => JSON.stringify(told()).includes(card.id), 'the card is told')
    expect(two.plugin.client.figma.currentPage.selection.map(({ id }) => id)).toEqual([
      two.nodeIn(two.other, 'card', card.id).id,
    ])
  })

  it.each(['root', 'other'] as const)(
    'a card that is dragged over into the %s is a card of its own there, and goes on as one',
    async (to) => {
      const two = await twoMaps(editor)
      const from = to === 'root' ? two.other : two.root
      const card = two.card(barrier)
      await two.open(two[to])
      const node = drag(two, card, from, two[to])
      const count = two.journey.cards.length + 1
      await until(() => two.plugin.snapshot().journey.cards.length === count, 'it has arrived')

      const here = two.plugin.snapshot()
      const moved = here.journey.cards.find(
        ({ id }) => !two.journey.cards.some((one) => one.id === id),
      )
      expect(moved).toMatchObject({ text: card.text, kind: 'barrier' })
      expect(here.notes).toEqual(NO_NOTES)
      expect((await two.anew(two[to])).journey).toEqual(here.journey)
      const late = await openPlugin(two.plugin.document)
      await late.follow(late.ask('open', { root: two[to] }))
      for (const { ask, client } of [two.plugin, late]) {
        const records = [{ kind: 'card', id: moved?.id ?? '' } as const]
        needed(await ask('select', { records, reveal: false }))
        expect(client.figma.currentPage.selection.map(({ id }) => id)).toEqual([node])
      }
      const there = await two.anew(from)
      expect(cardIn(there.journey, card.id)).toBeUndefined()
      expect(there.notes).toEqual(NO_NOTES)

      await two.plugin.edit({
        type: 'card.edit',
        id: moved?.id ?? '',
        patch: { severity: 'trivial' },
      })
      await two.plugin.edit({ type: 'card.edit', id: moved?.id ?? '', patch: { text: 'Brought' } })
      await two.plugin.edit({ type: 'card.edit', id: card.id, patch: { text: 'Was here' } })
      const edited = await two.anew(two[to])
      expect(cardIn(edited.journey, moved?.id ?? '')).toMatchObject({
        text: 'Brought',
        severity: 'trivial',
      })
      expect(cardIn(edited.journey, card.id)).toMatchObject({ text: 'Was here' })
      expect(edited.notes).toEqual(NO_NOTES)

      for (let step = 0; step < 4; step += 1) two.hand.undo()
      await until(
        () => two.plugin.snapshot().journey.cards.length === count - 1,
        'it is back in its own map',
      )
      for (const root of [two.root, two.other])
        expect((await two.anew(root)).journey.cards).toEqual(two.journey.cards)
    },
  )

  it('a card that is dragged out of the open map into the other is gone there, and not parked', async () => {
    const two = await twoMaps(editor)
    const card = two.card(barrier)
    drag(two, card, two.other, two.root)
    await until(() => cardIn(two.plugin.snapshot().journey, card.id) === undefined, 'it has left')

    expect(two.plugin.snapshot().notes).toEqual((await two.anew(two.other)).notes)
    expect(two.plugin.snapshot().notes.parked).toEqual([])
  })

  it('a card that lies beside both maps is offered to either, and put back as a card of its own', async () => {
    const two = await twoMaps(editor)
    const card = two.card(barrier)
    const page = two.plugin.document.describe().children[0]?.id ?? ''
    two.hand.moveTo(two.nodeIn(two.root, 'card', card.id).id, page, -4000, -4000)
    await until(() => two.plugin.snapshot().notes.parked.length === 1, 'it is offered')
    const [parked] = two.plugin.snapshot().notes.parked
    expect(parked?.card.id).not.toBe(card.id)

    const snapshot = await two.plugin.follow(
      two.plugin.ask('putBack', {
        root: two.other,
        cards: [parked?.card.id ?? ''],
        stage: card.stage,
      }),
    )
    expect(snapshot.journey.cards.filter(({ text }) => text === card.text)).toHaveLength(2)
    expect((await two.anew(two.other)).journey).toEqual(snapshot.journey)
    expect((await two.anew(two.other)).notes).toEqual(NO_NOTES)
    expect(cardIn((await two.anew(two.root)).journey, card.id)).toBeUndefined()
  })

  it('a copied card that comes from the other map is a card of its own', async () => {
    const two = await twoMaps(editor)
    const card = two.card(barrier)
    const copy = two.hand.duplicate(two.nodeIn(two.root, 'card', card.id).id)
    const cell = two.nodeIn(two.other, 'cell', `${card.lane}:${card.stage}`)
    if (editor === 'figma') two.hand.moveTo(copy, cell.id, 0, 0, 0)
    else two.hand.moveTo(copy, two.other, cell.x + 40, cell.y + 40)
    const count = two.journey.cards.length + 1
    await until(() => two.plugin.snapshot().journey.cards.length === count, 'it has arrived')

    expect((await two.anew(two.other)).journey).toEqual(two.plugin.snapshot().journey)
    expect((await two.anew(two.other)).notes).toEqual(NO_NOTES)
  })

  it('deleting one map leaves the other, and undo brings it back as it was', async () => {
    const two = await twoMaps(editor)
    const before = await two.anew(two.root)
    two.hand.remove(two.root)
    expect((await two.anew(two.other)).journey.cards).toEqual(two.journey.cards)
    expect((await two.anew(two.other)).notes).toEqual(NO_NOTES)
    two.hand.undo()
    expect((await two.anew(two.root)).journey).toEqual(before.journey)

    two.hand.remove(two.other)
    await until(() => two.plugin.news.some(({ type }) => type === 'gone'), 'it is told')
    expect((await two.anew(two.root)).journey).toEqual(before.journey)
  })
})
