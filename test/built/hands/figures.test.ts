import { describe, expect, it } from 'vitest'
import { newCard } from '../../../src/journey/new-record'
import { everything } from '../plugin/on-page'
import { smallJourney } from '../plugin/small-journey'
import { timeFlies } from '../../playground/time-flies'
import { bothPanels, drawnCanvas } from './by-hand'

timeFlies()

const LONG = 'About twelve of a hundred people who begin to order'

/** A map with one figure in it, retyped by hand. */
async function retyped(from: string, to: string) {
  const small = smallJourney()
  const lane = small.lanes.find(({ kind }) => kind === 'kpis')?.id ?? ''
  const card = newCard('kpi', small.stages[0]?.id ?? '', lane, 'Conversion')
  if (card.kind !== 'kpi') throw new Error('no metric')
  const figure = { ...card, value: from, change: '+2', trend: 'up' as const }
  const rest = small.cards.filter((one) => one.lane !== lane)
  const canvas = await drawnCanvas('figjam', { ...small, cards: [...rest, figure] })
  canvas.hand.setText(canvas.field(`card:${card.id}/value`).id, to)
  await bothPanels(canvas, ({ journey }) =>
    journey.cards.some((one) => one.kind === 'kpi' && one.value === to),
  )
  const all = (): unknown[] =>
    everything(canvas.plugin.document)
      .map(({ name, text, x, y, width, height }) => ({ name, text, x, y, width, height }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const pills = (): unknown[] =>
    everything(canvas.plugin.document).filter(({ name }) => name === 'Figure')
  return { canvas, all, pills, figure }
}

describe('a figure retyped by hand in figjam', () => {
  it.each([
    ['longer than its pill', '12 %', LONG, 0],
    ['shorter than before', LONG, '12 %', 1],
    ['wider, but not too wide', '12 %', '1 234 567 a year', 1],
  ])('%s stands as it should after the next edit', async (_, from, to, count) => {
    const { canvas, all, pills } = await retyped(from, to)
    const { plugin, root } = canvas
    const other = canvas.card(({ kind }) => kind === 'touchpoint')
    await plugin.edit({ type: 'card.edit', id: other.id, patch: { score: 2 } })
    expect(pills()).toHaveLength(count)
    const stands = all()
    await plugin.follow(plugin.ask('tidy', { root }))
    expect(stands).toEqual(all())
  })

  it('can be removed with its card at once', async () => {
    const { canvas, pills, figure } = await retyped('12 %', LONG)
    await canvas.plugin.edit({ type: 'card.remove', id: figure.id })
    expect(pills()).toEqual([])
    expect(everything(canvas.plugin.document).map(({ text }) => text)).not.toContain(LONG)
  })
})
