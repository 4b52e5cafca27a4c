import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import type { Operation } from '../../src/journey/operation'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { quiet, writesOf } from './plugin/host-calls'
import { lowerBound } from './plugin/lower-bound'
import { EDITORS, needed, newFile, openPlugin } from './plugin/open-plugin'
import { crowded } from './plugin/crowded'
import { timeFlies } from '../playground/time-flies'

timeFlies()

/**
 * How many times the fewest possible writes drawing may take. FigJam lays nothing out: heights are read
 * once the texts stand, and what turned out higher moves the rest, which is a second write of places.
 */
const LIMIT = { figma: 1.2, figjam: 1.5 } as const

describe.each(EDITORS)('in %s', (editor) => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'drawing %s writes hardly more than its nodes need',
    async (_, draft) => {
      const { document, client, ask } = await openPlugin(editor)
      await ask('hello', {})
      client.counts.reset()
      needed(await ask('draw', { journey: buildTemplate(draft, 'en') }))
      const writes = writesOf(client)

      const bound = await lowerBound(document)

      // The bound is no exact one: some properties follow from others.
      expect(writes / bound.calls).toBeGreaterThan(0.98)
      expect(writes / bound.calls).toBeLessThanOrEqual(LIMIT[editor])
    },
  )
})

describe('in Design', () => {
  it('an edit of one card takes the same calls however many there are', async () => {
    const counts: number[] = []
    for (const size of [10, 100, 400]) counts.push(await callsToEdit(crowded(size)))

    expect(counts).toEqual(counts.map(() => counts[0]))
  })

  it('opening a map takes a constant number of calls for each record', async () => {
    const counts: number[] = []
    for (const size of [10, 60, 110]) counts.push(await callsToOpen(crowded(size)))
    const [a = 0, b = 0, c = 0] = counts

    expect(c - b).toBe(b - a)
    expect((b - a) / 50).toBeLessThanOrEqual(15)
  })
})

async function callsToEdit(journey: Journey): Promise<number> {
  const plugin = await openPlugin('figma')
  await plugin.follow(plugin.ask('draw', { journey }))
  const [card] = plugin.snapshot().journey.cards
  const patch = { text: 'Another text' }
  const operations: Operation[] = [{ type: 'card.edit', id: card?.id ?? '', patch }]
  const { root, version } = plugin.snapshot()
  await quiet(plugin.client)
  plugin.client.counts.reset()
  needed(await plugin.ask('edit', { root, base: version, operations, step: null }))
  // What comes back of it as an event counts too.
  await quiet(plugin.client)
  return plugin.client.counts.total
}

async function callsToOpen(journey: Journey): Promise<number> {
  const document = await newFile('figma')
  const first = await openPlugin(document)
  const { root } = await first.follow(first.ask('draw', { journey }))
  const second = await openPlugin(document)
  second.client.counts.reset()
  needed(await second.ask('open', { root }))
  return second.client.counts.total
}
