import { describe, expect, it } from 'vitest'
import type { BoardId } from '../../src/journey/board-id'
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

  it('an edit that a board does not show takes no call more for it', async () => {
    const without = await callsToEdit(crowded(10))

    expect(await callsToEdit(crowded(10), retype, ['scorecard', 'funnel'])).toBe(without)
  })

  it('an edit that a board shows takes the same calls more however many cards there are', async () => {
    const more: number[] = []
    for (const size of [10, 100, 400]) {
      const without = await callsToEdit(crowded(size), score)
      more.push((await callsToEdit(crowded(size), score, ['scorecard'])) - without)
    }

    expect(more).toEqual(more.map(() => more[0]))
    expect(more[0]).toBeLessThan(200)
    expect(more[0]).toBeGreaterThan(0)
  })

  it('opening a map takes a constant number of calls for each record', async () => {
    const counts: number[] = []
    for (const size of [10, 60, 110]) counts.push(await callsToOpen(crowded(size)))
    const [a = 0, b = 0, c = 0] = counts

    expect(c - b).toBe(b - a)
    expect((b - a) / 50).toBeLessThanOrEqual(15)
  })
})

const retype = ({ cards }: Journey): Operation => ({
  type: 'card.edit',
  id: cards[0]?.id ?? '',
  patch: { text: 'Another text' },
})
const score = ({ stages }: Journey): Operation => ({
  type: 'stage.edit',
  id: stages[0]?.id ?? '',
  patch: { score: 4 },
})

async function callsToEdit(
  journey: Journey,
  edit = retype,
  boards: readonly BoardId[] = [],
): Promise<number> {
  const plugin = await openPlugin('figma')
  await plugin.follow(plugin.ask('draw', { journey }))
  const { root } = plugin.snapshot()
  for (const board of boards) await plugin.follow(plugin.ask('drawBoard', { root, board }))
  // The first edit looks up where the parts are.
  const [stage] = journey.stages
  await plugin.edit({ type: 'stage.edit', id: stage?.id ?? '', patch: { score: 5 } })
  const { version } = plugin.snapshot()
  const operations = [edit(plugin.snapshot().journey)]
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
