import { describe, expect, it, vi } from 'vitest'
import type { Snapshot } from '../../../src/planner/snapshot'
import { everything } from '../plugin/on-page'
import { quiet, writesOf } from '../plugin/host-calls'
import { EDITORS, needed, openPlugin, until } from '../plugin/open-plugin'
import { drawnCanvas, type Canvas } from './by-hand'
import { timeFlies } from '../../playground/time-flies'

timeFlies()

/** The whole canvas but the order of layers. */
const shown = ({ plugin }: Canvas): unknown[] =>
  everything(plugin.document).map(({ id, x, y, width, height, text }) => [
    id,
    x,
    y,
    width,
    height,
    text,
  ])

async function sameAsDrawnAnew(canvas: Canvas, journey: Snapshot['journey']): Promise<void> {
  const fresh = await openPlugin(canvas.editor)
  needed(await fresh.ask('draw', { journey }))
  const places = (one: typeof fresh): string[] =>
    everything(one.document)
      .map(({ name, absoluteX, absoluteY, width, height }) =>
        [name, ...[absoluteX, absoluteY, width, height].map((at) => at.toFixed(2))].join(' '),
      )
      .sort()
  expect(places(canvas.plugin)).toEqual(places(fresh))
}

describe.each(EDITORS)(
  'what belongs to what a hand drags, in %s',
  { timeout: 30_000 },
  (editor) => {
    it('the curve follows a point, and two steps of undo bring back what was', async () => {
      const canvas = await drawnCanvas(editor)
      const { plugin, field, journey } = canvas
      const { hand } = plugin.client
      await quiet(plugin.client)
      const before = shown(canvas)
      const stage = journey.stages.find(({ emotion }) => emotion !== null)
      const step = editor === 'figma' ? 28 : 48
      const from = stage?.emotion ?? 0
      const to = from > 0 ? -1 : 2
      hand.moveBy(field(`stage:${stage?.id ?? ''}/emotion`).id, 0, (from - to) * step + 7)
      await until(
        () =>
          plugin
            .snapshot()
            .journey.stages.some(({ id, emotion }) => id === stage?.id && emotion === to),
        'the feeling is another one',
      )
      await quiet(plugin.client)
      await sameAsDrawnAnew(canvas, plugin.snapshot().journey)

      hand.undo()
      hand.undo()
      await quiet(plugin.client)
      expect(shown(canvas)).toEqual(before)
      expect(plugin.snapshot().journey).toEqual(journey)
    })

    it('what is still under the hand is left to it until it rests', async () => {
      const { plugin, field, journey } = await drawnCanvas(editor)
      const { hand, counts } = plugin.client
      await quiet(plugin.client)
      const stage = journey.stages.find(({ emotion }) => emotion !== null)
      const { id } = field(`stage:${stage?.id ?? ''}/emotion`)
      const place = (): number | undefined => plugin.document.graph.getNode(id)?.y
      for (let moves = 0; moves < 5; moves += 1) {
        hand.moveBy(id, 0, 5)
        const dragged = place()
        await new Promise((resolve) => setTimeout(resolve, 200))
        expect(place()).toBe(dragged)
      }
      counts.reset()
      await quiet(plugin.client)
      expect(writesOf(plugin.client)).toBeGreaterThan(0)
    })

    it('what the hand moves on while it is put in its place stays with the hand', async () => {
      const canvas = await drawnCanvas(editor)
      const { plugin, field, journey } = canvas
      const { hand, panel } = plugin.client
      await quiet(plugin.client)
      const stage = journey.stages.find(({ emotion }) => emotion !== null)
      const { id } = field(`stage:${stage?.id ?? ''}/emotion`)
      const from = stage?.emotion ?? 0
      const way = from > 0 ? 1 : -1
      const step = way * (editor === 'figma' ? 28 : 48)
      const post = vi.spyOn(panel, 'post').mockImplementation((message) => {
        post.mockRestore()
        hand.moveBy(id, 0, step)
        panel.post(message)
      })
      hand.moveBy(id, 0, step + 5)
      await until(
        () => plugin.snapshot().journey.stages.some((one) => one.emotion === from - 2 * way),
        'the feeling is where the hand let it',
      )
      await quiet(plugin.client)
      await sameAsDrawnAnew(canvas, plugin.snapshot().journey)
    })

    it('a column follows its header, with all that stands in it', async () => {
      const canvas = await drawnCanvas(editor)
      const { plugin, node, journey, root } = canvas
      const { hand } = plugin.client
      await quiet(plugin.client)
      const before = shown(canvas)
      const [a, b] = journey.stages.map(({ id }) => node('stage', id))
      if (a === undefined || b === undefined) throw new Error('two stages')
      if (editor === 'figma') {
        const row = plugin.document.graph.getNode(b.id)?.parentId ?? ''
        hand.moveTo(b.id, row, 0, 0, 1)
      } else hand.moveTo(b.id, root, a.x - 30, b.y + 10)
      const wanted = journey.stages.map(({ id }) => id).reverse()
      await until(
        () => plugin.snapshot().journey.stages[0]?.id === wanted[0],
        'the order is another',
      )
      await quiet(plugin.client)
      const after = plugin.snapshot().journey
      expect(after.cards.map(({ id, stage }) => `${id} ${stage}`).sort()).toEqual(
        journey.cards.map(({ id, stage }) => `${id} ${stage}`).sort(),
      )
      await sameAsDrawnAnew(canvas, after)

      hand.undo()
      hand.undo()
      await quiet(plugin.client)
      expect(shown(canvas)).toEqual(before)
      expect(plugin.snapshot().journey).toEqual(journey)
    })

    it('nothing is written for what somebody else dragged: their plugin does it, or Tidy', async () => {
      const canvas = await drawnCanvas(editor)
      const { plugin, field, journey, hand, root } = canvas
      await quiet(plugin.client)
      const stage = journey.stages.find(({ emotion }) => emotion !== null)
      const step = editor === 'figma' ? 28 : 48
      const to = (stage?.emotion ?? 0) > 0 ? -1 : 2
      hand.moveBy(
        field(`stage:${stage?.id ?? ''}/emotion`).id,
        0,
        ((stage?.emotion ?? 0) - to) * step,
      )
      const dragged = shown(canvas)
      await until(
        () =>
          plugin
            .snapshot()
            .journey.stages.some(({ id, emotion }) => id === stage?.id && emotion === to),
        'the feeling is another one',
      )
      await quiet(plugin.client)
      expect(shown(canvas)).toEqual(dragged)
      const { journey: tidied } = await plugin.follow(plugin.ask('tidy', { root }))
      await quiet(plugin.client)
      await sameAsDrawnAnew(canvas, tidied)
    })
  },
)
