import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import { newCard } from '../../src/journey/new-record'
import type { Operation } from '../../src/journey/operation'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { lowerBound } from './plugin/lower-bound'
import { EDITORS, needed, newFile, openPlugin } from './plugin/open-plugin'
import { smallJourney } from './plugin/small-journey'

describe.each(EDITORS)('in %s', (editor) => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'drawing %s takes at most 1.2 times the calls that its nodes need',
    async (_, draft) => {
      const { document, client, ask } = await openPlugin(editor)
      await ask('hello', {})
      client.counts.reset()
      needed(await ask('draw', { journey: buildTemplate(draft, 'en') }))
      const calls = client.counts.total

      const bound = await lowerBound(document)

      expect(calls).toBeGreaterThanOrEqual(bound.calls)
      expect(calls / bound.calls).toBeLessThanOrEqual(1.2)
    },
  )
})

describe('in Design', () => {
  it('an edit of one card takes the same calls however many there are', async () => {
    const counts: number[] = []
    for (const size of [10, 100, 400]) counts.push(await callsToEdit(crowded(size)))

    expect(new Set(counts).size).toBe(1)
  })

  it('opening a map takes a constant number of calls for each record', async () => {
    const [few, many] = [crowded(10), crowded(110)]
    const [a, b] = [await callsToOpen(few), await callsToOpen(many)]

    expect((b - a) / 100).toBeLessThanOrEqual(10)
  })
})

/** A small journey with this many notes, spread over its cells of notes. */
function crowded(size: number): Journey {
  const journey = smallJourney('saas', 2)
  const lanes = journey.lanes.filter(({ kind }) => kind === 'actions')
  const cells = journey.stages.flatMap((stage) => lanes.map((lane) => ({ stage, lane })))
  const cards = cells.flatMap(({ stage, lane }, cell) =>
    Array.from({ length: Math.ceil((size - cell) / cells.length) }, (_, index) =>
      newCard('note', stage.id, lane.id, `Note ${index}`),
    ),
  )
  return { ...journey, cards }
}

async function callsToEdit(journey: Journey): Promise<number> {
  const plugin = await openPlugin('figma')
  await plugin.follow(plugin.ask('draw', { journey }))
  const [card] = plugin.snapshot().journey.cards
  const patch = { text: 'Another text' }
  const edit: Operation = { type: 'card.edit', id: card?.id ?? '', patch }
  plugin.client.counts.reset()
  await plugin.edit(edit)
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
