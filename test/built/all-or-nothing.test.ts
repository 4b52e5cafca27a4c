import { describe, expect, it } from 'vitest'
import { newCard } from '../../src/journey/new-record'
import type { HostClient } from '../../src/playground/host'
import { onPage, withoutIds } from './plugin/on-page'
import { EDITORS, openPlugin } from './plugin/open-plugin'
import { pick, smallJourney } from './plugin/small-journey'

/** Spread over the whole of the work, with each of the last calls: that is where steps are wound up. */
function sample(calls: number, size: number): number[] {
  const step = calls / size
  const spread = Array.from({ length: size }, (_, index) => 1 + Math.floor(index * step))
  const last = Array.from({ length: 8 }, (_, index) => Math.max(1, calls - index))
  return [...new Set([...spread, ...last])].sort((a, b) => a - b)
}

/** Messages to the panel are not the canvas: without them no answer would come at all. */
const isCanvas = (name: string): boolean => !name.startsWith('figma.ui')

const callsTo = ({ counts }: HostClient): number =>
  [...counts.byMember].reduce((sum, [name, calls]) => (isCanvas(name) ? sum + calls : sum), 0)

describe.each(EDITORS)('in %s, when the canvas refuses in the middle', (editor) => {
  it('a drawing leaves nothing behind', async () => {
    const journey = smallJourney('retail', 1)
    const { document, client, ask } = await openPlugin(editor)
    await ask('hello', {})
    client.counts.reset()
    await ask('draw', { journey })
    const calls = callsTo(client)
    client.hand.undo()
    expect(onPage(document)).toEqual([])

    const left: [number, unknown][] = []
    for (const k of sample(calls, 10)) {
      const plugin = await openPlugin(document)
      await plugin.ask('hello', {})
      plugin.client.failAt(k, isCanvas)
      const drawn = await plugin.ask('draw', { journey })
      plugin.client.failAt(null)
      if (drawn.ok) plugin.client.hand.undo()
      const ids = onPage(document).map(({ id }) => id)
      if (ids.length > 0) {
        left.push([k, onPage(document).map(({ name, children }) => `${name} (${children.length})`)])
        document.hand.remove(...ids)
      }
      plugin.client.close()
    }
    expect(left).toEqual([])
  })

  it('an edit changes nothing', async () => {
    const plugin = await openPlugin(editor)
    const { root } = await plugin.follow(plugin.ask('draw', { journey: smallJourney('retail', 2) }))
    const { cards, stages } = plugin.snapshot().journey
    const neighbour = pick(cards, ({ kind }) => kind === 'barrier')
    const [first] = stages
    const operations = () => [
      { type: 'stage.edit' as const, id: first?.id ?? '', patch: { name: 'Renamed', score: 1 } },
      {
        type: 'card.add' as const,
        card: newCard('barrier', neighbour.stage, neighbour.lane, 'Added'),
        at: 0,
      },
      { type: 'card.remove' as const, id: neighbour.id },
    ]
    const picture = () => onPage(plugin.document).map(withoutIds)
    const before = picture()
    plugin.client.counts.reset()
    await plugin.edit(...operations())
    const calls = callsTo(plugin.client)
    plugin.client.hand.undo()
    expect(picture()).toEqual(before)

    const changed: number[] = []
    for (const k of sample(calls, 10)) {
      await plugin.follow(plugin.ask('open', { root }))
      const { version } = plugin.snapshot()
      plugin.client.failAt(k, isCanvas)
      const edited = await plugin.ask('edit', {
        ...{ root, base: version, operations: operations(), step: null },
      })
      plugin.client.failAt(null)
      if (edited.ok) plugin.client.hand.undo()
      if (JSON.stringify(picture()) === JSON.stringify(before)) continue
      changed.push(k)
      plugin.client.hand.undo()
    }
    expect(changed).toEqual([])
  })
})
