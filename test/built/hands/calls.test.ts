import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { newCard } from '../../../src/journey/new-record'
import { crowded } from '../plugin/crowded'
import { quiet } from '../plugin/host-calls'
import { EDITORS, type Editor } from '../plugin/open-plugin'
import { drawnCanvas, dropInto, type Canvas } from './by-hand'
import { timeFlies } from '../../playground/time-flies'

timeFlies()

/** A map with many cards, and two in a lane where no others are. */
function withTwo(size: number): {
  readonly journey: Journey
  readonly ids: readonly [string, string]
} {
  const journey = crowded(size)
  const lane = journey.lanes.find(({ kind }) => kind === 'touchpoints')?.id ?? ''
  const [stage] = journey.stages
  const two = ['One', 'Two'].map((text) => newCard('touchpoint', stage?.id ?? '', lane, text))
  return {
    journey: { ...journey, cards: [...journey.cards, ...two] },
    ids: [two[0]?.id ?? '', two[1]?.id ?? ''],
  }
}

type Edit = (canvas: Canvas, ids: readonly [string, string]) => void

const edits: readonly (readonly [string, Edit])[] = [
  [
    'retypes a card',
    ({ hand, node, text }, [id]) => hand.setText(text('One', node('card', id)).id, 'Other'),
  ],
  [
    'drags a card to another stage',
    (canvas, [id]) => {
      const { journey, card, node, cell } = canvas
      const stage = journey.stages[1]?.id ?? ''
      dropInto(canvas, node('card', id), cell(card((one) => one.id === id).lane, stage))
    },
  ],
  ['duplicates a card', ({ hand, node }, [id]) => void hand.duplicate(node('card', id).id)],
  ['deletes a card', ({ hand, node }, [id]) => hand.remove(node('card', id).id)],
  [
    'drags a card off the map',
    ({ hand, node, plugin }, [id]) =>
      hand.moveTo(node('card', id).id, plugin.document.pageId, -3000, -3000),
  ],
]

describe.each(EDITORS)('in %s', { timeout: 60_000 }, (editor) => {
  it.each(edits)(
    'a hand that %s is followed by the same calls however large the map',
    async (_, edit) => {
      const counts: number[] = []
      for (const size of [10, 200]) counts.push(await callsAfter(editor, size, edit))
      expect(counts[1]).toBe(counts[0])
      expect(counts[0]).toBeGreaterThan(0)
      expect(counts[0]).toBeLessThan(120)
    },
  )
})

/** What the plugin asks of Figma to understand what a hand did. */
async function callsAfter(editor: Editor, size: number, edit: Edit): Promise<number> {
  const { journey, ids } = withTwo(size)
  const canvas = await drawnCanvas(editor, journey)
  const { plugin } = canvas
  await quiet(plugin.client)
  const before = plugin.news.length
  plugin.client.counts.reset()
  edit(canvas, ids)
  await quiet(plugin.client)
  expect(plugin.news.slice(before).map(({ type }) => type)).toContain('changed')
  return plugin.client.counts.total
}
